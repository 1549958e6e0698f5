import type { Annotated } from '../language/annotate';
import { wordAt } from '../language/tokens';
import { mentionStart } from './sideWords';
import type { Named, SideAnswer, SideQuestion } from './sideQuestion';

const HOSTS = /^(?:hosted|hosts|received|receives|welcomed)$/;

/** "A hosted B in Canberra": who stands before the verb is of the country of the place, who stands behind it of the other. */
export function hosted(report: Annotated, { people, parties, venueCountry }: SideQuestion, answers: readonly SideAnswer[]): SideAnswer[] {
  const guest = parties.find((code) => code !== venueCountry);
  if (venueCountry === null || guest === undefined || parties.length !== 2 || !parties.includes(venueCountry)) return [...answers];
  return answers.map((answer, at) => {
    const mention = people[at]?.mention;
    const sentence = mention === undefined ? undefined : report.sentences[mention.sentence];
    if (answer.country !== null || mention === undefined || sentence === undefined) return answer;
    const verb = report.tokens.findIndex((token, index) => index >= sentence.start && index < sentence.end && HOSTS.test(token.key));
    if (verb < 0 || wordAt(report.tokens, verb + 1) === 'by') return answer;
    return { country: mention.start < verb ? venueCountry : guest, rule: 'side.host' };
  });
}

const CHAIN = /\b(?:accompanied|comprised|comprising|included|including|consisting|along with|gave remarks|chaired by [^,]{0,40})\b/;
const TWO_CHAIRS = /\bco - chaired by\b.*\b(?:while|and the)\b/;

/** "accompanied by A of X and B": who stands in one list with somebody is of the same side. */
export function beside(report: Annotated, people: readonly Named[], answers: readonly SideAnswer[]): SideAnswer[] {
  const result = [...answers];
  for (const [at, mine] of people.entries()) {
    const before = people[at - 1];
    const known = result[at - 1]?.country;
    if (result[at]?.country === null && known && before !== undefined && isOneList(report, before, mine)) result[at] = { country: known, rule: 'side.neighbour' };
  }
  return result;
}

function isOneList(report: Annotated, before: Named, mine: Named): boolean {
  if (before.mention.sentence !== mine.mention.sentence) return false;
  const start = report.sentences[mine.mention.sentence]?.start ?? 0;
  const lead = report.tokens.slice(start, before.mention.start).map((token) => token.key).join(' ');
  if (!CHAIN.test(lead) || TWO_CHAIRS.test(lead)) return false;
  const end = Math.max(before.mention.end, before.mention.postSpan?.end ?? 0);
  return /^[,&t()KRH.]{1,7}$/.test(report.classes.slice(end, mentionStart(mine.mention)));
}

/** The country of which fewer are known. */
function opposite(known: ReadonlyArray<string | null>, parties: readonly string[]): SideAnswer | null {
  const [first = '', second = ''] = parties;
  const ofFirst = known.filter((code) => code === first).length;
  const ofSecond = known.filter((code) => code === second).length;
  if (ofFirst === ofSecond) return null;
  return { country: ofFirst > ofSecond ? second : first, rule: 'side.counterpart' };
}

/** Two countries, and one of them has nobody yet: the people without a side are its; else they are of the report's own country. */
export function leftOver(report: Annotated, { people, parties, venueCountry }: SideQuestion, answers: readonly SideAnswer[]): SideAnswer[] {
  if (parties.length !== 2) return [...answers];
  const near = answers.map((answer, at) => (answer.country === null ? (opposite(besides(people, answers, at), parties) ?? answer) : answer));
  const known = near.map((other) => other.country);
  const home = homeOf(report, parties, venueCountry);
  const last: SideAnswer | null = opposite(known, parties) ?? (home === null ? null : { country: home, rule: 'side.home' });
  return near.map((answer) => (answer.country === null && last !== null ? last : answer));
}

/** The known countries of the others in the same sentence. */
function besides(people: readonly Named[], answers: readonly SideAnswer[], at: number): string[] {
  const sentence = people[at]?.mention.sentence;
  return answers.flatMap((other, index) => (index !== at && other.country !== null && people[index]?.mention.sentence === sentence ? [other.country] : []));
}

/** A report names its own country first; taken only where that is also the country of the place. */
function homeOf(report: Annotated, parties: readonly string[], venueCountry: string | null): string | null {
  const first = report.countries.find((hit) => parties.includes(hit.value[0]?.code ?? ''))?.value[0]?.code ?? null;
  return first === venueCountry ? first : null;
}
