import type { Annotated } from '../language/annotate';
import type { Mention } from './mention';
import { regionOf } from './regions';
import { isOpen } from './sideAnswers';
import type { Named, SideAnswer, SideQuestion } from './sideQuestion';

/** Who leads troops, a school or a body; the name of which follows. */
const LEADS = /\b(?:commander|commandant|commanding officer|officer commanding|officer in charge|director|head|chief|chair(?:man|woman|person)?|rector|principal|superintendent|president|member)s?(?: (?:of|for|at)(?: the)?)? /giu;
const LEAST_NAME = 5;
/** Offices of which every country has one, and words that tell none. */
const COMMON: ReadonlySet<string> = new Set('national general royal joint armed naval navy air army land ground defence defense foreign military police operation operations training staff international affairs force forces ministry department directorate division section office intelligence planning policy cooperation protocol of and for the logistics coast guard fleet headquarters command security relations public school academy interior committee parliament delegation mission bureau agency strategic maritime marine corps district chamber assembly senate house representatives deputies ship squadron'.split(' '));

/**
 * What an office tells without naming a country: a desk for the part of the world of the other party, and a unit or a body that the report
 * names elsewhere with its country ("the Kenyan Army’s 3rd Rifle Regiment … Commander 3rd Rifle Regiment Major X").
 */
export function byOffice(report: Annotated, { people, parties }: SideQuestion, answers: readonly SideAnswer[]): SideAnswer[] {
  if (parties.length < 2 || !answers.some(isOpen)) return [...answers];
  return answers.map((answer, at) => {
    const country = isOpen(answer) ? officeCountry(report, people[at], parties) : null;
    return country === null ? answer : { country, rule: 'side.office' };
  });
}

function officeCountry(report: Annotated, one: Named | undefined, parties: readonly string[]): string | null {
  const post = one?.mention.post ?? null;
  if (one === undefined || post === null || one.mention.rule === 'person.counterpart') return null;
  return regionOf(post, parties) ?? bodyCountry(report, one.mention, post, parties) ?? townCountry(report, one.mention, parties);
}

const POSTED = /\b(?:ambassador|consul\w*|high commissioner|attach[eé]|charg[eé]|representative|envoy|advis[eo]r|liaison)\b/i;

/** "Commander, Tarn Area", "Chief of the Tarn Border Board": of the party in which the town lies, unless somebody is only posted there. */
function townCountry(report: Annotated, { post, postSpan }: Mention, parties: readonly string[]): string | null {
  if (postSpan === null || POSTED.test(post ?? '')) return null;
  const towns = report.places.filter((hit) => hit.start >= postSpan.start && hit.end <= postSpan.end && /^[ot,P]$/.test(report.classes[hit.start - 1] ?? ''));
  const codes = new Set(towns.map((hit) => hit.value[0]?.country ?? ''));
  const [code = ''] = codes;
  return codes.size === 1 && parties.includes(code) ? code : null;
}

function bodyCountry(report: Annotated, mention: Mention, post: string, parties: readonly string[]): string | null {
  const last = [...post.matchAll(LEADS)].at(-1);
  const body = last === undefined ? '' : post.slice(last.index + last[0].length);
  if (body.length < LEAST_NAME || body.toLowerCase().split(/[ ,]+/).every((word) => COMMON.has(word))) return null;
  const codes = new Set<string>();
  for (let at = report.text.indexOf(body); at >= 0; at = report.text.indexOf(body, at + body.length)) {
    const code = countryBeside(report, at, at + body.length);
    if (code !== null) codes.add(code);
  }
  const [code = ''] = codes;
  return codes.size === 1 && parties.includes(code) && mention.notCountry !== code ? code : null;
}

const BEFORE = /^(?:['’]s?)?(?: \p{Lu}[\p{L}-]+){0,3}(?:['’]s?)? ?\(?$/u;
const BEHIND = /^,? (?:of|from|for)(?: the)?(?: Republic of(?: the)?)? $/;
const NEAR = 60;

/** The country right before a name ("the Malaysian Army’s …"), or behind it and "of". */
function countryBeside(report: Annotated, start: number, end: number): string | null {
  const hit = report.countries.find((one) => {
    const [from, to] = [report.tokens[one.start]?.start ?? 0, report.tokens[one.end - 1]?.end ?? 0];
    if (to <= start) return to > start - NEAR && BEFORE.test(report.text.slice(to, start));
    return from >= end && from < end + NEAR && BEHIND.test(report.text.slice(end, from));
  });
  return hit?.value[0]?.code ?? null;
}
