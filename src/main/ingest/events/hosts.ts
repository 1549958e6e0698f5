import type { Mention } from '../people/mention';
import { letterAt, wordAt } from '../language/tokens';
import { sentenceText } from './cues';
import type { Seen } from './reading';

/** The country of whoever receives, and the words that show it. Token positions. */
export interface HostFound {
  country: string;
  start: number;
  end: number;
}

/** "Minister A received B", "A hosted his counterpart": who receives stands before. */
const RECEIVES = /\b(?<!\b(?:was|were|been|being|be|is|are|warmly|also|well) )(?:received|receives|hosted|hosts|welcomed|welcomes)(?! (?:the (?:agreement|decision|outcome|signing|progress|statement|initiative|proposal|news|invitation|report|fact|visit)|a (?:letter|message|call|phone)|an? (?:award|medal|invitation|briefing)|with|from)\b)/;
/** "called on General A", "was received by Minister A": who receives stands behind. */
const IS_RECEIVED = /\b(?:called on|calls on|called upon|paid (?:a|an) (?:[a-z-]+ ){0,2}(?:call|visit) (?:on|upon)|(?:was|were) (?:also |then |warmly )?(?:received|welcomed|hosted|greeted) by)\b/;
/** "Welcoming the guests, Minister A said". */
const WELCOMING = /^Welcoming (?:the|his|her|their) (?:[a-z]+ ){0,2}(?:guests?|delegation|delegations|counterpart|visitors?|minister|colleague)\b/;
/** The two met where neither lives. */
const AWAY = /\b(?:side-?lines?|margins?|via|video|virtual|online|phone|telephone)\b/i;
const REACH = 6;

/** Who is told to receive somebody does so at home: the country of the host, told by the post of either; null where both may be away. */
export function hostCountry(seen: Seen, first: readonly number[], parties: readonly string[]): HostFound | null {
  if (parties.length !== 2 || first.some((index) => AWAY.test(sentenceText(seen.report, index)))) return null;
  const { lede } = seen.layout;
  const indexes = [...first, ...Array.from({ length: REACH }, (_, step) => lede + 1 + step)];
  for (const index of new Set(indexes)) {
    const found = hostOfVisitor(seen, index, parties) ?? hostIn(seen, index, parties);
    if (found !== null) return found;
  }
  return null;
}

/** The other of the two receives. */
function hostOfVisitor(seen: Seen, index: number, parties: readonly string[]): HostFound | null {
  const visitor = visitorCountry(seen, index, parties);
  const country = visitor === null ? undefined : parties.find((code) => code !== visitor.country);
  return visitor === null || country === undefined ? null : { ...visitor, country };
}

/** "the visiting delegation from the Peruvian Armed Forces", "visiting Japanese Minister X": who visits is not at home. */
function visitorCountry({ report }: Seen, index: number, parties: readonly string[]): { country: string; start: number; end: number } | null {
  const { start, end } = report.sentences[index] ?? { start: 0, end: 0 };
  for (let at = start; at < end; at += 1) {
    if (wordAt(report.tokens, at) !== 'visiting' || letterAt(report.classes, at - 1) === 'x') continue;
    const hit = report.countries.find((one) => one.start > at && one.start <= at + VISITOR_REACH && one.end <= end);
    const code = hit?.value[0]?.code;
    if (hit !== undefined && code !== undefined && parties.includes(code) && isWhoVisits(report.classes.slice(at + 1, hit.end))) return { country: code, start: at, end: hit.end };
  }
  return null;
}

/** Classes behind "visiting": an adjective alone, or somebody of a country; "visiting Peru" tells where. */
const isWhoVisits = (classes: string): boolean => /^(?:[mP]{0,2}A+|[mP]{1,2}C+|[mVPRH]{1,3}[fox]t?[CA]+)$/.test(classes);

const VISITOR_REACH = 6;

function hostIn(seen: Seen, index: number, parties: readonly string[]): HostFound | null {
  const text = sentenceText(seen.report, index);
  const named = seen.mentions.filter((mention) => mention.sentence === index);
  const at = (pattern: RegExp): number => {
    const match = pattern.exec(text);
    return match === null ? -1 : (seen.report.tokens[seen.report.sentences[index]?.start ?? 0]?.start ?? 0) + match.index;
  };
  const [receives, received, welcoming] = [at(RECEIVES), at(IS_RECEIVED), at(WELCOMING)];
  const before = (token: number): boolean => (seen.report.tokens[token]?.start ?? 0) < receives;
  if (received !== -1) return told(seen, parties, { host: named.find((one) => (seen.report.tokens[one.start]?.start ?? 0) > received), guest: named.findLast((one) => (seen.report.tokens[one.start]?.start ?? 0) < received) });
  if (receives !== -1) return told(seen, parties, { host: named.findLast((one) => before(one.start)), guest: named.find((one) => !before(one.start)) });
  return welcoming === -1 ? null : told(seen, parties, { host: named[0] ?? bySurname(seen, index), guest: undefined });
}

/** "Welcoming the guests, Mensah said": a surname alone of somebody who is named in full elsewhere. */
function bySurname({ report, people }: Seen, index: number): Mention | undefined {
  const { start, end } = report.sentences[index] ?? { start: 0, end: 0 };
  const keys = new Set(report.tokens.slice(start, end).map(({ key }) => key));
  return people.find((person) => person.words.length > 1 && keys.has(person.words.at(-1) ?? ''))?.mentions[0];
}

function told(seen: Seen, parties: readonly string[], { host, guest }: { host: Mention | undefined; guest: Mention | undefined }): HostFound | null {
  if (host === undefined) return null;
  const [own, others] = [sideOf(seen, host), guest === undefined ? null : sideOf(seen, guest)];
  const country = own ?? (others === null ? null : (parties.find((code) => code !== others) ?? null));
  return country === null || country === others || !parties.includes(country) || (others !== null && !parties.includes(others)) ? null : { country, start: host.start, end: host.end };
}

/** The country of a person, from any place that names it. */
function sideOf(seen: Seen, mention: Mention): string | null {
  return mention.country ?? seen.people.find((person) => person.mentions.includes(mention))?.mentions.find(({ country }) => country !== null)?.country ?? null;
}
