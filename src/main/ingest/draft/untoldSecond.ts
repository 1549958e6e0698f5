import { sentenceText } from '../events/cues';
import type { Primary } from '../events/primary';
import type { Party } from '../events/parties';
import type { Seen } from '../events/reading';

/** Acts that have two sides by themselves. */
const OF_TWO: ReadonlySet<Primary['kind']> = new Set(['meeting', 'call', 'signing', 'dialogue']);
/** What forces do together, whoever speaks of a counterpart. */
const AMONG_FORCES: ReadonlySet<Primary['kind']> = new Set(['exercise', 'port-call']);
const LEAST_SCORE = 5;
/** Who is sent abroad meets others than their own. */
const DIPLOMAT = /\b(?:ambassador|high commissioner|charg[eé]|envoy|consul)\b/i;
/** Offices of which a country has one. */
const SOLE_OFFICE = /^(?:(?:[A-Z]\S+ )?(President|Prime Minister|King|Queen|Emir|Amir|Sultan|Chancellor)|(?:[A-Z]\S+ )?(?:(Foreign|Defen[cs]e|Interior) (?:Affairs )?(?:Minister|Secretary)|Minister (?:of|for) (?:National )?(Foreign|Defen[cs]e|Interior)(?: Affairs)?))\b/;

/**
 * Whether two met of whom one’s country is not told: somebody’s ambassador and an official of the place, or two of an office that a
 * country has but once. "President A spoke by telephone with the President of Ruritania, B."
 */
export function hasUntoldSecond(seen: Seen, primary: Primary, parties: readonly Party[]): boolean {
  const [told] = parties;
  if (told === undefined || parties.length !== 1) return false;
  const there = peopleOf(seen, [primary.sentence, seen.layout.lede]);
  const open = there.filter((one) => one.country === null);
  if (!AMONG_FORCES.has(primary.kind) && open.length > 0 && namesCounterpart(seen, primary)) return true;
  if (primary.kind === 'visit') return open.length > 0 && isGoal(seen, told);
  return OF_TWO.has(primary.kind) && there.some((one) => one.country === told.code && open.some((other) => areApart(one, other, primary.score)));
}

const COUNTERPART = /\b(?:his|her|their) (?:\p{Lu}\p{L}+ )(?:counterpart|colleague|opposite number)\b/u;

/** "General A spoke with his Danish counterpart": the counterpart's country is told, and he is of another. */
function namesCounterpart({ report, layout }: Seen, { sentence }: Primary): boolean {
  return sentence <= layout.lede && COUNTERPART.test(sentenceText(report, sentence));
}

const GOES_TO = /\b(?:visit(?:s|ed|ing)?(?: to)?|trip to|travel(?:s|l?ed)? to|arriv(?:es|ed) in|(?:left|leaves) for)(?: the)? $/i;

/** "Foreign Minister A will pay a visit to Ruritania": who goes there is from elsewhere. */
function isGoal({ report }: Seen, { code }: Party): boolean {
  return report.countries.some((hit) => {
    const at = report.tokens[hit.start]?.start ?? 0;
    return hit.value[0]?.code === code && hit.value[0].kind === 'name' && GOES_TO.test(report.text.slice(Math.max(0, at - 40), at)) && !/^(?:['’]s| )? ?\p{Ll}*(?:north|south|east|west|border)/u.test(report.text.slice(report.tokens[hit.end - 1]?.end ?? 0).slice(0, 12));
  });
}

/** What the whole report tells of who is named in a sentence. */
interface Somebody {
  post: string;
  country: string | null;
}

function peopleOf({ people }: Seen, sentences: readonly number[]): Somebody[] {
  return people.filter(({ mentions }) => mentions.some((one) => sentences.includes(one.sentence))).flatMap(({ mentions }) => {
    const [post] = mentions.flatMap((one) => one.post ?? []).toSorted((a, b) => b.length - a.length);
    return post === undefined ? [] : [{ post, country: mentions.find((one) => one.country !== null)?.country ?? mentions.find((one) => one.notCountry !== null)?.notCountry ?? null }];
  });
}

function areApart(told: Somebody, other: Somebody, score: number): boolean {
  const [own, theirs] = [officeOf(told), officeOf(other)];
  return (own !== null && own === theirs) || (score >= LEAST_SCORE && DIPLOMAT.test(told.post) && !DIPLOMAT.test(other.post));
}

function officeOf({ post }: Somebody): string | null {
  return SOLE_OFFICE.exec(post)?.slice(1).find((word) => word !== undefined)?.toLowerCase().replace('defense', 'defence') ?? null;
}
