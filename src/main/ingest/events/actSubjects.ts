import { mentionStart } from '../people/sideWords';
import type { Cue } from './cue';
import { textBetween, type Seen } from './reading';
import { isOneOf, letterAt, wordAt } from '../language/tokens';
import { WordTest } from '../language/wordTest';

const BETWEEN_SUBJECT = /^(?:['’]s)?(?: ?(?:,|who|has|have|had|is|was|were|will|also|last|first|then|to|on|a|an|paid|made|official|state|working|recent|upcoming|forthcoming|earlier|previous|historic|successful|maiden|own|[a-z]+ly))*$/;
/** A noun names the act: what stands before it is another verb's. */
const NOMINAL = /^(?:a |an |the |his |her |their |official |state |working |day )*(?:visits?|trip|tour|meeting|talks|discussions|consultations|exercises?|(?:phone|telephone|video) [a-z]+|call|courtesy|bilateral|trilateral)\b/;
/** Words at which a clause begins. */
const OPENS_CLAUSE = new WordTest(({ key }) => /^(?:that|when|while|where|whereas|after|before|as|since|and|but|who|which|said|says|he|she|they|it|we|i|follows|followed|during|until|whose)$/.test(key));
const LONGEST_SUBJECT = 9;

/** Where the act begins with who did it: "Minister X’s visit to", "Minister X last visited", "the two sides’ envoys met". */
export function subjectStart(seen: Seen, cue: Cue): number {
  return signedThing(seen, cue) ?? mentionBefore(seen, cue) ?? clauseStart(seen, cue);
}

const INSTRUMENT = new WordTest(({ key }) => /^(?:agreements?|memorandum|memoranda|treaty|treaties|protocols?|accords?|pact|convention|declaration|plan|arrangement|contracts?|deal|roadmap|programme|program|statement)$/.test(key));
const LONGEST_THING = 16;

/** "the Access Agreement, which was signed", "a memorandum on fisheries was signed": what was signed, from its article on. */
function signedThing({ report }: Seen, cue: Cue): number | null {
  if (cue.kind !== 'signing' || !/^(?:was|were)$/.test(wordAt(report.tokens, cue.start))) return null;
  const from = Math.max(report.sentences[cue.sentence]?.start ?? cue.start, cue.start - LONGEST_THING);
  let isNamed = false;
  for (let at = cue.start - 1; at >= from; at -= 1) {
    isNamed ||= INSTRUMENT.of(report.tokens[at]);
    if (isNamed && (letterAt(report.classes, at) === 't' || at === from)) return at;
  }
  return null;
}

/** The same where a person is named, by surname alone too: "Novak is to visit". */
export function namedSubject(seen: Seen, cue: Cue): number {
  const named = mentionBefore(seen, cue);
  if (named !== null) return named;
  let at = cue.start;
  while (at > cue.start - 3 && seen.report.classes[at - 1] === 'N') at -= 1;
  return at;
}

/** Where the person begins whose act it is; null where nobody is named right before it. */
function mentionBefore({ report, mentions }: Seen, cue: Cue): number | null {
  const before = mentions.findLast((mention) => mention.sentence === cue.sentence && mention.end <= cue.start);
  const end = Math.max(before?.end ?? 0, before?.postSpan?.end ?? 0);
  if (before === undefined || end > cue.start) return null;
  return end === cue.start || BETWEEN_SUBJECT.test(textBetween(report, end, cue.start).trim()) ? mentionStart(before) : null;
}

/** "Novak is to visit", "the two countries’ trade ministers met": the words of the clause before its verb; before a noun only whose act it is. */
function clauseStart(seen: Seen, cue: Cue): number {
  const { report } = seen;
  const from = report.sentences[cue.sentence]?.start ?? cue.start;
  if (NOMINAL.test(textBetween(report, cue.start, cue.end).toLowerCase())) return ownerStart(seen, cue.start);
  let at = cue.start;
  while (at > from && cue.start - at < LONGEST_SUBJECT && isOfSubject(seen, at - 1)) at -= 1;
  return cue.start - at < LONGEST_SUBJECT ? at : cue.start;
}

function isOfSubject({ report }: Seen, at: number): boolean {
  return isOneOf('NKVmACtosPRHTIpxn&-', letterAt(report.classes, at)) && (!OPENS_CLAUSE.of(report.tokens[at]) || isOfPair(report, at));
}

/** The "and" of "Peru and Fiji". */
function isOfPair({ classes }: Seen['report'], at: number): boolean {
  return classes[at] === '&' && classes[at - 1] === 'C' && /^t?C/.test(classes.slice(at + 1, at + 3));
}

/** "Novak’s visit". */
function ownerStart({ report }: Seen, start: number): number {
  if (report.classes[start - 1] !== 's' && wordAt(report.tokens, start - 1) !== '’') return start;
  let at = start - 1;
  while (at > start - LONGEST_SUBJECT && isOneOf('NKTCA', letterAt(report.classes, at - 1))) at -= 1;
  return at === start - 1 ? start : at;
}

/** Whom "he" or "she" right before an act means: the last person whom the sentence names before, else the first of the sentence before; null for others. */
export function pronounName(seen: Seen, cue: Cue): string | null {
  const { report, people } = seen;
  if (![1, 2, 3].some((step) => /^(?:he|she)$/.test(wordAt(report.tokens, cue.start - step)))) return null;
  const named = people.flatMap((person) => placesOf(seen, person, cue.sentence - 1, cue.start).map((at) => ({ name: person.name, at })));
  const first = report.sentences[cue.sentence]?.start ?? cue.start;
  const same = named.filter(({ at }) => at >= first).toSorted((a, b) => b.at - a.at)[0];
  const before = named.filter(({ at }) => at < first).toSorted((a, b) => a.at - b.at)[0];
  return (same ?? before)?.name ?? null;
}

/** Where the surname of somebody stands between the beginning of a sentence and a token. */
function placesOf({ report }: Seen, { words }: Seen['people'][number], sentence: number, until: number): number[] {
  const from = report.sentences[Math.max(0, sentence)]?.start ?? until;
  const surname = words.at(-1) ?? '';
  return report.tokens.slice(from, until).flatMap((token, step) => (token.key === surname && token.word.isCapital ? [from + step] : []));
}
