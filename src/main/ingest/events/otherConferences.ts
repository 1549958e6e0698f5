import { isFuture, sentenceText } from './cues';
import { ordinalAt } from './ordinals';
import type { OtherEvent } from './otherEvent';
import type { Primary } from './primary';
import { textBetween, type Seen } from './reading';
import { overlaps } from './topicGathering';
import { dateNear, NOTHING, type When } from './when';

/** Words of a name: with a capital or a digit in front, and what joins them. */
const NAMED = "(?:\\p{Lu}|\\d)[\\p{L}\\p{N}’'&+./-]*";
const JOINED = `(?:${NAMED}|\\(\\p{Lu}{2,8}\\)|of|the|for|on|and|against)`;
const HEAD = "(?:Forum|Summit|Retreat|Conference|Symposium|Exhibition|Expo|Festival|Games|Fair|Airshow|Air Show|Week|General Assembly|(?<=\\p{Lu}[\\p{L}\\d-]{0,20} )(?:summit|forum|leaders[’']? meeting|ministerial|ministerial meeting)|Consultative Meeting|(?:Ministers[’']?|Ministerial|Chiefs|Leaders[’']?|Government|Senior Officials[’']?|Presidential|Plus) ?Meeting|Meeting of (?:the )?(?:\\p{Lu}[\\p{L}-]*(?: (?:of|the|and))* ?){1,5})";
/** What many attend, by its name: the words before its head, and those that a head is followed by. */
const CONFERENCE = new RegExp(`(?<![\\p{L}\\p{N}])(?:(?:${NAMED}) (?:${JOINED} ){0,8})?${HEAD}(?: \\(\\p{Lu}[\\p{L}+-]*\\) (?:Retreat|Plus|Summit|Meeting))?(?:(?: of| on| for| against)(?: the)?(?: (?:${NAMED}|of|the|and|for|in)){1,8})?(?:[ -](?:\\d{4}|\\d{1,2}))?`, 'gu');
/** Behind it: no event, but a place or the office that runs it. */
const NO_EVENT = /^(?:’s|'s)? ?\(?(?:Cent(?:re|er)|Hall|Room|House|Building|Secretariat|Complex|Stadium|Office|Committee|member|countries|nations|states|leaders\b(?! (?:meeting|retreat))|secretary)/;
const OFFICE_OF = /\b(?:secretary[- ]general|chair(?:man|person|woman)?|members?|head|president|director(?:[- ]general)?|headquarters|secretariat|framework|role|chairmanship|presidency|delegates?|speaker|invited by|established|creation|establishment|mechanism|within|forums?|organi[sz]ations?) (?:of|in|by|such as|like)?(?: the)?[^.;,]{0,24}$/i;
/** That it took place or will, or that somebody is there. */
const SHOWN_BEFORE = /\b(?:margins?|side-?lines?|occasion|framework|during|after|before|following|ahead of|attend\w*|participat\w*|part in|host\w*|hold(?:ing)?|held|at|to|next|last|upcoming|forthcoming|recent|convene\w*|organi[sz]\w+|signed|address\w*|opening of|success of|success(?:ful)? \w+ of|inaugural|preparations? for|results? of|outcomes? of|agenda of)\b[^.;:]{0,50}$/i;
const SHOWN_BEHIND = /^(?: of (?:January|February|March|April|May|June|July|August|September|October|November|December) \d|,? (?:during|at) which)|^[^.;]{0,60}?\b(?:held|hosted|convened|takes? place|took place|scheduled|will|this (?:year|month|week)|next (?:year|month|week)|last (?:year|month|week)|in (?:January|February|March|April|May|June|July|August|September|October|November|December)|on \d{1,2}\b)/;
const LONGEST_TITLE = 150;
/** So many letters before and behind a name are looked at. */
const LOOK = 120;
/** A report that tells of more is no report. */
const MOST = 4;
/** No more names than that are looked at in one sentence. */
const MOST_NAMES = 8;
/** What a name begins with and is no part of it. */
const OPENING = /^(?:The|At|In|On|During|After|Before|Following|Both|Of|For|And) (?:the )?/;

/** Summits, forums and meetings of many that are named beside the primary event: on whose margins two met, or where they will meet. */
export function conferenceOthers(seen: Seen, primary: Primary): OtherEvent[] {
  const found = new Map<string, OtherEvent>();
  for (let index = seen.layout.first; index < seen.report.sentences.length && found.size < MOST; index += 1) {
    for (const { name, from } of namedIn(sentenceText(seen.report, index))) {
      const other = eventOf(seen, primary, { name, from, index });
      const key = name.toLowerCase().replace(/[^\p{L}]/gu, '');
      const again = [...found].find(([known]) => known.includes(key) || key.includes(known))?.[1];
      if (other !== null && again === undefined) found.set(key, other);
      else if (other !== null && again?.when.start === null) again.when = other.when;
    }
  }
  return [...found.values()];
}

function namedIn(text: string): Array<{ name: string; from: number }> {
  if (!/(?:[Ff]orum|[Ss]ummit|ministerial|leaders|Retreat|Conference|Symposium|Exhibition|Expo|Festival|Games|Fair|Airshow|Air Show|Week|Assembly|Meeting)/.test(text)) return [];
  return [...text.matchAll(CONFERENCE)].slice(0, MOST_NAMES).flatMap((match) => {
    const opening = OPENING.exec(match[0])?.[0].length ?? 0;
    const name = match[0].slice(opening).replace(/(?: (?:of|the|and|for|in|on|against)| ?[.,])+$/u, '');
    const from = match.index + opening;
    const [before, behind] = [text.slice(Math.max(0, from - LOOK), from), text.slice(from + name.length, from + name.length + LOOK)];
    const isName = name.split(' ').length > 1 && !NO_EVENT.test(behind) && !OFFICE_OF.test(before);
    return isName && (SHOWN_BEFORE.test(before) || SHOWN_BEHIND.test(behind)) ? [{ name, from }] : [];
  });
}

function eventOf(seen: Seen, primary: Primary, { name, from, index }: { name: string; from: number; index: number }): OtherEvent | null {
  const { report } = seen;
  const own = report.sentences[index] ?? { start: 0, end: 0 };
  const first = report.tokens[own.start]?.start ?? 0;
  const at = (char: number): number => own.start + report.tokens.slice(own.start, own.end).findIndex((token) => token.end > first + char);
  const [start, end] = [at(from), at(from + name.length - 1) + 1];
  const place = { start, end, sentence: index };
  if (isOfPrimary(primary, place)) return null;
  return { kind: 'meeting', title: name.slice(0, LONGEST_TITLE), ...seriesOf(seen, place), when: ownDays(seen, place), isPlanned: isFuture(sentenceText(report, index)), isSameDay: false, ...place, until: end, rule: 'other.conference' };
}

interface Place {
  start: number;
  end: number;
  sentence: number;
}

function isOfPrimary({ formal, sentence, start, end }: Primary, place: Place): boolean {
  return (formal !== null && overlaps(formal, place)) || (sentence === place.sentence && overlaps({ start, end }, place));
}

/** A conference is told apart from others of its name where it is numbered. */
function seriesOf({ report }: Pick<Seen, 'report'>, { start, end }: Place): Pick<OtherEvent, 'name' | 'edition' | 'seriesRules'> {
  const edition = ordinalAt(report.tokens, start) ?? ordinalAt(report.tokens, start - 1);
  if (edition === null) return { name: null, edition: null };
  return { name: textBetween(report, Math.max(start, edition.end), end), edition: edition.value, seriesRules: { name: 'series.named', edition: 'series.edition' } };
}

/** Words between a name and a day that say that it is its own. */
const HELD = /\b(?:held|hosted|taking place|takes? place|took place|convened|from|scheduled|of|will|starting|opening)\b/;
/** So many tokens behind a name its own days stand. */
const DAY_REACH = 9;

/** "the Forum held in Lima from 7 to 10 October"; elsewhere the day nearest to it, which in the opening is that of the primary event. */
function ownDays(seen: Seen, place: Place): When {
  const { report, layout } = seen;
  const behind = seen.dates.find(({ phrase, sentence }) => sentence === place.sentence && phrase.start >= place.end && phrase.start < place.end + DAY_REACH);
  if (behind !== undefined && behind.start !== null && HELD.test(textBetween(report, place.end, behind.phrase.start))) return { start: behind.start, end: behind.end, vague: null, from: behind, to: behind, rule: behind.phrase.rule };
  return place.sentence === layout.lede ? NOTHING : (dateNear(seen, place.sentence, { ...place, kind: 'meeting', isOwn: true }) ?? NOTHING);
}
