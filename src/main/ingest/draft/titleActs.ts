import type { EngagementKind } from '../../../shared/domain/values';
import { beforeIn } from '../events/cues';
import type { Primary } from '../events/primary';
import { textBetween, type Seen } from '../events/reading';
import { isOneOf, letterAt, wordAt } from '../language/tokens';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** What a report calls an act of a kind. */
const HEADS: Partial<Readonly<Record<EngagementKind, ReadonlySet<string>>>> = {
  meeting: words('meeting talks discussions summit'), dialogue: words('consultations dialogue talks meeting'), exercise: words('exercise exercises drill drills patrol patrols manoeuvres maneuvers training'),
  'staff-talks': words('talks meeting dialogue'), 'committee-session': words('session meeting'), ceremony: words('ceremony'),
};
/** How it went, when, and the work of holding it: no part of what it was. */
const NO_PART = words('fruitful productive warm cordial brief detailed extensive important historic successful separate friendly constructive intensive short long first second third last next new recent upcoming current ongoing same such various several many all both two three four other another day days week hour hours this that held hold holds holding had have has concluded conclude concludes began begin begins started opened attended attend conducted conduct conducts organised organized kicked convened during had their its his her and or after before regular official special major final main subsequent earlier previous annual today yesterday co-chaired chaired led hosted host hosts taking take took part joined join signed met meets start starts launch launched complete completed finish wrap wraps continue participate one-on-one news press joint-press photo briefing cabinet committee parliament personal introductory follow-up been being was were are is will would also then well more who which what when while accession');
const LONGEST = 5;
/** "on the sidelines of a donor meeting": what others held. */
const BESIDE = /\b(?:side-?lines?|margins?|fringes?) of (?:an?|the|this) ?$/i;

/** "search and rescue exercise", "high-level meeting": the report's own words for the act, where they tell more than its kind; null where they do not. */
export function actNamed(seen: Seen, { kind, sentence }: Primary): string | null {
  const heads = HEADS[kind];
  if (heads === undefined) return null;
  const { report, layout } = seen;
  let best: string | null = null;
  for (const index of new Set([sentence, layout.lede, ...layout.headline])) {
    const { start, end } = report.sentences[index] ?? { start: 0, end: 0 };
    for (let at = start; at < end; at += 1) {
      if (!heads.has(wordAt(report.tokens, at)) || /^-$/.test(letterAt(report.classes, at + 1))) continue;
      const from = phraseStart(seen, at, start);
      if (BESIDE.test(beforeIn(seen, index, from))) continue;
      const phrase = textBetween(report, from, at + 1).toLowerCase();
      if (phrase.split(' ').length > (best?.split(' ').length ?? 1)) best = phrase;
    }
  }
  return best;
}

/** The words before the head that say what kind of act it was. */
function phraseStart({ report }: Seen, head: number, from: number): number {
  let at = head;
  while (at > from && head - at < LONGEST && (isQuality(report, at - 1) || isPaired(report, at - 1))) at -= 1;
  while (at < head && !isOneOf('xmV', letterAt(report.classes, at))) at += 1;
  return at;
}

function isQuality({ tokens, classes }: Seen['report'], at: number): boolean {
  const key = wordAt(tokens, at);
  if (letterAt(classes, at) === '-') return tokens[at]?.isGlued === true;
  return isOneOf('xmV', letterAt(classes, at)) && key.length > 2 && !NO_PART.has(key) && !/(?:ed|ly|ing)$/.test(key.replace(/^training$/, ''));
}

/** "search and rescue". */
function isPaired(report: Seen['report'], at: number): boolean {
  return letterAt(report.classes, at) === '&' && isQuality(report, at - 1) && letterAt(report.classes, at - 1) === letterAt(report.classes, at + 1);
}
