import type { Annotated } from '../language/annotate';
import { wordAt } from '../language/tokens';
import { countriesWithin } from './countriesWithin';
import type { Mention } from './mention';
import { mentionEnd, mentionStart } from './sideWords';
import { textOf } from './span';
import { titlesStart } from './titles';

/** Between a name with its post and the country of whose government, or of whose unit, somebody is. */
const GOVERNMENT = /^,(?: the)?(?: Royal)? Government of(?: the)?(?: \p{Lu}\p{L}+ of(?: the)?)?$/u;
const BESIDE = /^,(?: the)?$/;
/** "A, Minister of Education, Chairman of the Emirati Space Agency": a second office that names the country. */
const SECOND_OFFICE = /^,(?: and)?(?: the)? (?:\p{Lu}[\p{L}-]* ){0,2}(?:Chair(?:man|woman|person)?|Head|Director|President|Chief|Member|Commander|Governor)(?:[- ]General)? of(?: the)?$/u;
/** "A, and the Director of Fijian Customs, B": the office is that of whose name stands behind. */
const NEXT_PERSON = /^[VKNm]{0,4},?(?:[RH]\.?)*N/;
/** Behind the adjective: a numbered or named unit, and no other post or name. */
const UNIT = /^ ?(?:\d{1,3}(?:st|nd|rd|th) )?(?:\p{Lu}[\p{L}’'-]* ){0,3}(?:Army|Navy|Air Force|Armed Forces|Brigade|Battalion|Division|Fleet|Command|Coast Guard|Police)(?: (?:Brigade|Battalion|Division|Regiment|Command))?(?=,| \p{Ll})/u;
const ON_BEHALF = /^,? ?who (?:also )?(?:spoke|signed|acted) (?:on behalf of|for)(?: the)?(?: (?:Government|people) of(?: the)?)?$/i;
/** "A, head of the Fijian delegation, met with B and the delegation from Peru". */
const HEADS = /^,(?: who is)?(?: the)? (?:head|leader|chief|chair(?:man|woman|person)?|member) of(?: the)?$/;
const WITH_DELEGATION = /^and (?:the|his|her|their)(?: [a-z-]+)? delegation (?:from|of)(?: the)?$/;
const DELEGATION = /^ ?(?:delegation|side|team|party)\b/;
const BEHIND_REACH = 14;

/** "A, Royal Government of Bhutan", "A, Chief of Staff, Serbian 1st Brigade", "A, who spoke on behalf of the Beninese Navy". */
function behindName(report: Annotated, mention: Mention): string | null {
  const from = mentionEnd(mention);
  const end = Math.min(report.sentences[mention.sentence]?.end ?? from, from + BEHIND_REACH);
  const [hit] = countriesWithin(report, from, end);
  if (hit === undefined) return null;
  const between = textOf(report, from, hit.start).trim();
  const isUnit = BESIDE.test(between) && report.classes[hit.start] === 'A' && UNIT.test(textOf(report, hit.end, Math.min(end, hit.end + 7)));
  return isUnit || isOfDelegation(between, textOf(report, hit.end, hit.end + 1)) || isOfficeOf(report, hit.end, between) ? (hit.value[0]?.code ?? null) : null;
}

function isOfficeOf({ classes }: Annotated, end: number, between: string): boolean {
  return [GOVERNMENT, ON_BEHALF].some((words) => words.test(between)) || (SECOND_OFFICE.test(between) && !NEXT_PERSON.test(classes.slice(end, end + 9)));
}

function isOfDelegation(between: string, behind: string): boolean {
  return WITH_DELEGATION.test(between) || (HEADS.test(between) && DELEGATION.test(behind));
}

/** "The Kenyan Navy (KN) will be represented by". */
const REPRESENTED_BY = /^[^.;,&]{0,60}? (?:is|are|was|were|be|been) (?:also )?represented (?:[a-z ]{0,24})?by(?: its| the)?$/;
/** "The Fijian delegation was led by A, and the delegation of Peru by": the verb is not said again. */
const BY_OTHER = /^(?: (?:delegation|side|team|party))? by(?: its| the)?(?: [^.;,&]{1,50})?$/;
const IS_SIDE = /\b(?:delegation|side|team|party)(?: of(?: the)?)?$/;
const HEADED_BEFORE = /\b(?:led|headed|chaired|represented) by\b/;

/** "the Russian Navy will be represented by A", "and the delegation of Latvia by A". */
function beforeName(report: Annotated, mention: Mention): string | null {
  const { start } = report.sentences[mention.sentence] ?? mention;
  const to = titlesStart(report, mentionStart(mention));
  const hit = countriesWithin(report, start, to).at(-1);
  if (hit === undefined) return null;
  const behind = ` ${textOf(report, hit.end, to).trim()}`;
  const before = textOf(report, start, hit.start).trim();
  const isElliptic = BY_OTHER.test(behind) && HEADED_BEFORE.test(before) && (IS_SIDE.test(before) || / (?:delegation|side|team|party)\b/.test(behind));
  return isElliptic || REPRESENTED_BY.test(behind) ? (hit.value[0]?.code ?? null) : null;
}

/** Behind the first of two names the second, and behind both their countries in the same order. */
const IN_TURN = /^ ?(?<first>,? ?and [^.;()]{3,60}?)?,? (?:(?:both )?respectively,? )?(?:of|from|for|representing)(?: the)?$/i;
const IN_TURN_REACH = 24;

/** "A and B, respectively of Fiji and Peru", "A and B, of Fiji and Peru respectively". */
function inTurn(report: Annotated, mention: Mention): string | null {
  const from = mentionEnd(mention);
  const end = Math.min(report.sentences[mention.sentence]?.end ?? from, from + IN_TURN_REACH);
  const [one, two] = countriesWithin(report, from, end);
  if (one === undefined || two === undefined || report.classes.slice(one.end, two.start).replace('t', '') !== '&') return null;
  const between = textOf(report, from, one.start);
  const match = IN_TURN.exec(between.trimEnd());
  if (match === null || !/\brespectively\b/i.test(`${between} ${textOf(report, two.end, Math.min(end, two.end + 2))}`)) return null;
  const isFirst = match.groups?.['first'] !== undefined;
  return (isFirst ? one : two).value[0]?.code ?? null;
}

/** The country of a person as a turn of phrase right before or behind name and post tells it. */
export function sideSaid(report: Annotated, mention: Mention): string | null {
  return inTurn(report, mention) ?? ofColleagues(report, mention) ?? beforeName(report, mention) ?? behindName(report, mention) ?? ofPoint(report, mention);
}

/** Between "colleagues" and one of them: names, offices, commas and "and". */
const LIST_OF_THEM = /^[,:_]?[,;&tRHZVKPmoNIpAfs.-]{0,40}$/;

/** "received their Peruvian colleagues, Minister A and Minister B". */
function ofColleagues(report: Annotated, mention: Mention): string | null {
  const { start } = report.sentences[mention.sentence] ?? mention;
  const to = mentionStart(mention);
  const hit = countriesWithin(report, start, to).at(-1);
  if (hit === undefined || !/^(?:colleagues|counterparts)$/.test(wordAt(report.tokens, hit.end))) return null;
  return LIST_OF_THEM.test(report.classes.slice(hit.end + 1, to)) ? (hit.value[0]?.code ?? null) : null;
}

/** "- Deputy Chief of the Fijian Navy Captain A" as a point of a list: the only country that the point names. */
function ofPoint(report: Annotated, { sentence }: Mention): string | null {
  const { start, end } = report.sentences[sentence] ?? { start: 0, end: 0 };
  if (!/^[-–—•*·]$/.test(report.tokens[start]?.text ?? '')) return null;
  const codes = new Set(countriesWithin(report, start, end).map((hit) => hit.value[0]?.code ?? ''));
  const [code] = codes;
  return codes.size === 1 && code !== undefined ? code : null;
}
