import type { OtherEvent } from './otherEvent';
import type { Primary } from './primary';
import { sentenceText } from './cues';
import { type Seen } from './reading';

type Dated = Seen['dates'][number];

const EARLIER = /\b(?:have been held|had been held|were held|was held|has been held|took place|have taken place|earlier|previous|past|so far|to date|hosted|met)\b/i;
const ROUNDS = /\b(?:sessions|rounds|editions|meetings|iterations|consultations|dialogues|talks|summits|cabinets|commissions|committees|exercises)\b/i;
const LEAST = 2;

/** "Five have been held: in A on 30 September 2014; in B on 30 October 2015": earlier ones of the series, one for each day. */
export function listedSessions(seen: Seen, primary: Primary): OtherEvent[] {
  const found: OtherEvent[] = [];
  const name = primary.formal?.name ?? null;
  if (name === null) return found;
  for (let index = seen.layout.lede + 1; index < seen.report.sentences.length; index += 1) {
    if (index === primary.sentence) continue;
    const text = sentenceText(seen.report, index);
    if (!EARLIER.test(text) || !ROUNDS.test(text)) continue;
    const days = seen.dates.filter((date) => date.sentence === index && date.isDay && date.phrase.from.year !== null && date.phrase.relative === null);
    if (days.length < LEAST) continue;
    for (const day of days) found.push(session(primary, name, day));
  }
  return found;
}

function session(primary: Primary, name: string, day: Dated): OtherEvent {
  return {
    kind: primary.kind, title: `Earlier ${name}`, name, edition: null, when: { start: day.start, end: day.end, vague: null, from: day, to: day, rule: day.phrase.rule },
    isPlanned: false, isSameDay: false, sentence: day.sentence, start: day.phrase.start, end: day.phrase.end, rule: 'other.earlier-sessions',
  };
}
