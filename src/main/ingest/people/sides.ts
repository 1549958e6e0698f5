/* eslint complexity: ["error", 24] -- a grammar asks for one form after the other; taken apart, their order would be lost */
import type { Annotated } from '../language/annotate';
import type { Mention } from './mentions';
import type { Person } from './people';
import { wordAt } from '../language/tokens';

/** A country for a person, and the rule that told it. */
export interface SideAnswer {
  country: string | null;
  rule: string;
}

/** Who serves abroad, and who commands a ship that visits. */
const DIPLOMAT = /\b(?:ambassador|high commissioner|attach[eé]|defence advis[eo]r|defense advis[eo]r|chargé|consul|commanding officer)\b/i;

interface Named {
  person: Person;
  mention: Mention;
}

const SIDE_WORDS = /^(?:delegation|side|team|contingent|officials|party)$/;

/**
 * The country of each person: of the post, of the delegation in whose list they stand, of what stands before their rank,
 * else the one that the counterpart leaves over.
 */
export function findSides(report: Annotated, people: readonly Named[], parties: readonly string[], venueCountry: string | null): SideAnswer[] {
  const answers: SideAnswer[] = people.map(({ person, mention }) => {
    const led = listCountry(report, mention, true);
    if (led !== null && parties.includes(led)) return { country: led, rule: 'side.led-by' };
    const own = person.mentions.find((one) => one.country !== null && (parties.length === 0 || parties.includes(one.country)))?.country ?? mention.country;
    if (own !== null && (parties.includes(own) || parties.length < 2)) return { country: own, rule: 'side.post' };
    const near = countryBefore(report, mention);
    if (near !== null && parties.includes(near)) return { country: near, rule: 'side.word-before' };
    const listed = listCountry(report, mention, false);
    if (listed !== null && parties.includes(listed)) return { country: listed, rule: 'side.delegation' };
    const away = person.mentions.find((one) => one.notCountry !== null)?.notCountry ?? null;
    const sender = parties.find((code) => code !== away);
    if (away !== null && parties.includes(away) && sender !== undefined) return { country: sender, rule: 'side.posted-to' };
    const abroad = parties.length === 2 && venueCountry !== null && own === null && DIPLOMAT.test(mention.post ?? '') ? parties.find((code) => code !== venueCountry) : undefined;
    if (abroad !== undefined) return { country: abroad, rule: 'side.diplomat' };
    return { country: own, rule: own === null ? 'side.open' : 'side.post' };
  });
  return leftOver(people, hosted(report, { people, answers: beside(report, people, answers), parties, venueCountry }), parties, homeOf(report, parties, venueCountry));
}

/** "Kenya’s General X", "the Japanese side's Y": a country just before rank or name. */
function countryBefore(report: Annotated, mention: Mention): string | null {
  const first = report.sentences[mention.sentence]?.start ?? 0;
  const limit = Math.max(first - 1, (mention.postSpan !== null && mention.postSpan.start < mention.start ? mention.postSpan.start : mention.start) - 5);
  for (const hit of report.countries) {
    if (hit.start < limit || hit.start < first) continue;
    if (hit.start >= mention.start) break;
    const between = report.classes.slice(hit.end, mention.start);
    if (/^[sq]?(?:[VPmRHx]|\.|-)*$/.test(between) && !/x.*x/.test(between)) return hit.value[0]?.code ?? null;
  }
  return null;
}

/** The delegation or side that a sentence, or the part of it before the name, speaks of. */
function listCountry(report: Annotated, mention: Mention, isLed: boolean): string | null {
  const sentence = report.sentences[mention.sentence];
  if (sentence === undefined) return null;
  let found: string | null = null;
  let end = sentence.start;
  for (const hit of report.countries) {
    if (hit.start < sentence.start) continue;
    if (hit.start >= mention.start) break;
    const behind = report.tokens.slice(hit.end, hit.end + 3).map((token) => token.key);
    const before = report.tokens.slice(Math.max(sentence.start, hit.start - 3), hit.start).map((token) => token.key);
    const isSide = behind.some((key, at) => SIDE_WORDS.test(key) && at < 3) || before.includes('representing') || (before.includes('side') && before.includes('of')) || before.includes('from');
    if (isSide) [found, end] = [hit.value[0]?.code ?? null, hit.end];
  }
  const from = mention.postSpan !== null && mention.postSpan.start < mention.start ? mention.postSpan.start : mention.start;
  const isBy = report.tokens.slice(Math.max(end, from - 4), from).some((token) => token.key === 'by') && from - end < 14;
  return isLed && !isBy ? null : found;
}

/** A report names its own country first; taken only where that is also the country of the place. */
function homeOf(report: Annotated, parties: readonly string[], venueCountry: string | null): string | null {
  const first = report.countries.find((hit) => parties.includes(hit.value[0]?.code ?? ''))?.value[0]?.code ?? null;
  return first === venueCountry ? first : null;
}

/** "A hosted B in Canberra": who stands before the verb is of the country of the place, who stands behind it of the other. */
function hosted(report: Annotated, { people, answers, parties, venueCountry }: { people: readonly Named[]; answers: SideAnswer[]; parties: readonly string[]; venueCountry: string | null }): SideAnswer[] {
  const guest = parties.find((code) => code !== venueCountry);
  if (venueCountry === null || guest === undefined || parties.length !== 2 || !parties.includes(venueCountry)) return answers;
  return answers.map((answer, at) => {
    const mention = people[at]?.mention;
    const sentence = mention === undefined ? undefined : report.sentences[mention.sentence];
    if (answer.country !== null || mention === undefined || sentence === undefined) return answer;
    const verb = report.tokens.findIndex((token, index) => index >= sentence.start && index < sentence.end && /^(?:hosted|hosts|received|receives|welcomed)$/.test(token.key));
    if (verb < 0 || wordAt(report.tokens, verb + 1) === 'by') return answer;
    return { country: mention.start < verb ? venueCountry : guest, rule: 'side.host' };
  });
}

/** "accompanied by A of X and B": who stands in one list with somebody is of the same side. */
function beside(report: Annotated, people: readonly Named[], answers: SideAnswer[]): SideAnswer[] {
  for (const [at, answer] of answers.entries()) {
    const [before, mine] = [people[at - 1], people[at]];
    const known = answers[at - 1]?.country;
    if (answer.country !== null || !known || before === undefined || mine === undefined || before.mention.sentence !== mine.mention.sentence) continue;
    const start = report.sentences[mine.mention.sentence]?.start ?? 0;
    const lead = report.tokens.slice(start, before.mention.start).map((token) => token.key).join(' ');
    const isChain = /\b(?:accompanied|comprised|comprising|included|including|consisting|along with|gave remarks|chaired by [^,]{0,40})\b/.test(lead) && !/\bco - chaired by\b.*\b(?:while|and the)\b/.test(lead);
    const end = Math.max(before.mention.end, before.mention.postSpan?.end ?? 0);
    const from = Math.min(mine.mention.start, mine.mention.postSpan?.start ?? mine.mention.start);
    if (isChain && /^[,&t()KRH.]{1,7}$/.test(report.classes.slice(end, from))) answers[at] = { country: known, rule: 'side.neighbour' };
  }
  return answers;
}

/** The country of which fewer are known. */
function opposite(known: ReadonlyArray<string | null>, parties: readonly string[]): SideAnswer | null {
  const [first = '', second = ''] = parties;
  const counts = [first, second].map((code) => known.filter((other) => other === code).length);
  if (counts[0] === counts[1]) return null;
  return { country: (counts[0] ?? 0) > (counts[1] ?? 0) ? second : first, rule: 'side.counterpart' };
}

/** Two countries, and one of them has nobody yet: the people without a side are its. */
function leftOver(people: readonly Named[], answers: SideAnswer[], parties: readonly string[], home: string | null): SideAnswer[] {
  if (parties.length !== 2) return answers;
  const near = answers.map((answer, at) => {
    if (answer.country !== null) return answer;
    const mine = people[at];
    const together = answers.filter((other, index) => index !== at && other.country !== null && people[index]?.mention.sentence === mine?.mention.sentence).map((other) => other.country);
    return opposite(together, parties) ?? answer;
  });
  const known = near.map((other) => other.country);
  return near.map((answer) => (answer.country !== null ? answer : (opposite(known, parties) ?? (home === null ? answer : { country: home, rule: 'side.home' }))));
}
