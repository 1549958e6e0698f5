import { countriesWithin } from '../people/countriesWithin';
import { isOneOf, letterAt, wordAt } from '../language/tokens';
import { namedSubject, pronounName, subjectStart } from './actSubjects';
import type { Cue } from './cue';
import { beforeIn, isFuture, isNegated, sentenceText } from './cues';
import type { OtherEvent } from './otherEvent';
import type { Primary } from './primary';
import { textBetween, type Seen } from './reading';
import { NOTHING } from './when';

/** Somebody went, goes or will go. */
const GOES = /^(?:(?:will|would|is to|are to|due to|set to|scheduled to|expected to|plans to) (?:also )?)?(?:visited|visits?|travel(?:l?ed|s)? to|will travel to|flew to|trip to|tour of|a visit to|visit to|arrived in)$/;
const PLANNED_BEFORE = /\b(?:planned|upcoming|forthcoming|scheduled|expected|next) (?:official |state |working |return |diplomatic |ministerial )?$/i;
const VISIT = /^(?:(?:official |state |working )?visit(?: of| to| by)|visit)$/;
/** A list of countries behind the verb: "Bolivia and Ecuador". */
const LIST = /^t?C{1,4}(?:,t?C{1,4}){0,4}(?:,?&t?C{1,4})?/;
const LONGEST_TITLE = 180;
const CLAUSE = 16;

/** "He has already visited Bolivia and Ecuador": a visit to each country that takes no part; "the planned visit of the prime minister". */
export function otherVisits(seen: Seen, primary: Primary, parties: readonly string[]): OtherEvent[] {
  return [...behindVisits(seen, primary), ...ofSeveral(seen, primary), ...told(seen, primary, parties)];
}

const VISITS_OF = /\bvisits (?:of|by)(?: the)? $/i;
const AND_OF = /\band (?:of|by)(?: the)? $/i;
const TO_PLACE = /^z(?:t?[CT]{1,4})/;

/** "after the visits of President A to Peru in May and of Minister B to Fiji": one visit each. */
function ofSeveral(seen: Seen, primary: Primary): OtherEvent[] {
  if (primary.kind === 'visit') return [];
  return seen.mentions.filter((mention) => mention.sentence > seen.layout.lede).flatMap((mention) => {
    const start = Math.min(mention.start, mention.postSpan?.start ?? mention.start);
    const before = beforeIn(seen, mention.sentence, start);
    const place = TO_PLACE.exec(seen.report.classes.slice(mention.end, mention.end + 6));
    if (place === null || !(VISITS_OF.test(before) || (AND_OF.test(before) && /\bvisits (?:of|by)\b/i.test(before)))) return [];
    const end = mention.end + place[0].length;
    const title = `Visit of ${textBetween(seen.report, start, end)}`;
    return [{ kind: 'visit' as const, title: title.slice(0, LONGEST_TITLE), name: null, edition: null, when: NOTHING, isPlanned: false, isSameDay: false, sentence: mention.sentence, start, end, until: end, rule: 'other.visit' }];
  });
}

const AFTER = /\b(?:(?:following|after|on the heels of|in the wake of)(?: the| a)?(?: (?:recent|successful|fruitful|historic))*|(?:recent|earlier|previous)(?: \p{Lu}[\p{L}-]+)?) $/iu;
const SOMEBODY = /^[ofx]t?[ACVm]{0,4}[PRH]/;

/** "Following the state visit of President X": a visit that the event came after, wherever it is told. */
function behindVisits(seen: Seen, primary: Primary): OtherEvent[] {
  if (primary.kind === 'visit') return [];
  return seen.cues.filter((cue) => cue.kind === 'visit' && cue.sentence >= seen.layout.lede && /\bvisit(?: of| by)?$/i.test(textBetween(seen.report, cue.start, cue.end))).flatMap((cue) => {
    const from = seen.report.sentences[cue.sentence]?.start ?? cue.start;
    const of = /^(?:of|by)$/.test(wordAt(seen.report.tokens, cue.end - 1)) ? cue.end - 1 : cue.end;
    const before = cue.start > from ? `${textBetween(seen.report, from, cue.start)} ` : '';
    if (!AFTER.test(before) || !SOMEBODY.test(seen.report.classes.slice(of, of + 8))) return [];
    return [event(seen, cue, { title: textBetween(seen.report, cue.start, clauseEnd(seen, cue)), start: cue.start, end: cue.end })].map((one) => ({ ...one, isPlanned: false }));
  });
}

function told(seen: Seen, primary: Primary, parties: readonly string[]): OtherEvent[] {
  return seen.cues.filter((cue) => cue.kind === 'visit' && cue.sentence > seen.layout.lede && cue.sentence !== primary.sentence && !isNegated(sentenceText(seen.report, cue.sentence))).flatMap((cue) => {
    const phrase = textBetween(seen.report, cue.start, cue.end).toLowerCase();
    const elsewhere = GOES.test(phrase) && parties.length === 2 ? visitsElsewhere(seen, cue, parties) : [];
    return elsewhere.length > 0 || !VISIT.test(phrase) ? elsewhere : planned(seen, cue);
  });
}

/** Whether somebody stands behind the visit to a country that takes no part. */
export function isMetElsewhere(seen: Seen, { sentence, start }: { sentence: number; start: number }, parties: readonly string[]): boolean {
  if (parties.length !== 2 || sentence <= seen.layout.lede) return false;
  return seen.cues.some((cue) => cue.kind === 'visit' && cue.sentence === sentence && cue.end <= start && GOES.test(textBetween(seen.report, cue.start, cue.end).toLowerCase()) && visitsElsewhere(seen, cue, parties).length > 0);
}

function visitsElsewhere(seen: Seen, cue: Cue, parties: readonly string[]): OtherEvent[] {
  const list = LIST.exec(seen.report.classes.slice(cue.end, cue.end + 24));
  if (list === null || isOneOf('-sVPN', letterAt(seen.report.classes, cue.end + list[0].length))) return [];
  const words = textBetween(seen.report, subjectStart(seen, cue), cue.end);
  const name = pronounName(seen, cue);
  const subject = name === null ? words : `${name} ${words}`;
  return countriesWithin(seen.report, cue.end, cue.end + list[0].length).flatMap((hit) => {
    const code = hit.value[0]?.kind === 'name' ? hit.value[0].code : null;
    if (code === null || parties.includes(code)) return [];
    return [event(seen, cue, { title: `${subject} ${textBetween(seen.report, hit.start, hit.end)}`, start: hit.start, end: hit.end })];
  });
}

/** "the planned visit of the Prime Minister to Baku". */
function planned(seen: Seen, cue: Cue): OtherEvent[] {
  const from = seen.report.sentences[cue.sentence]?.start ?? cue.start;
  const first = wordAt(seen.report.tokens, cue.start);
  const start = /^(?:official|state|working|the|a)$/.test(first) ? cue.start + 1 : cue.start;
  if (start <= from || !PLANNED_BEFORE.test(`${textBetween(seen.report, from, start)} `)) return [];
  const end = clauseEnd(seen, cue);
  return [{ ...event(seen, cue, { title: textBetween(seen.report, start - 1, end), start: namedSubject(seen, cue), end: cue.end }), isPlanned: true }];
}

function clauseEnd({ report }: Seen, { end, sentence }: Cue): number {
  const limit = Math.min(report.sentences[sentence]?.end ?? end, end + CLAUSE);
  let at = end;
  while (at < limit && !isOneOf('.,;:_', letterAt(report.classes, at))) at += 1;
  return at;
}

function event(seen: Seen, cue: Cue, { title, start, end }: { title: string; start: number; end: number }): OtherEvent {
  return { kind: 'visit', title: `${(title[0] ?? '').toUpperCase()}${title.slice(1, LONGEST_TITLE)}`, name: null, edition: null, when: NOTHING, isPlanned: isFuture(sentenceText(seen.report, cue.sentence)), isSameDay: false, sentence: cue.sentence, start, end, until: end, rule: 'other.visit' };
}
