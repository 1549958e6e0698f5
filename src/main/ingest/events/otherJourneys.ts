import { countriesWithin } from '../people/countriesWithin';
import { isOneOf, letterAt, wordAt } from '../language/tokens';
import { WordTest } from '../language/wordTest';
import { isNegated, sentenceText } from './cues';
import type { OtherEvent } from './otherEvent';
import type { Primary } from './primary';
import { textBetween, type Seen } from './reading';
import { NOTHING } from './when';

const GOES_ON = new WordTest(({ key }) => /^(?:departed|departs|departing|left|leaves|leaving|headed|heads|heading|flew|flies|travel(?:l?ed|s|l?ing)?|proceed(?:s|ed|ing)?|sail(?:s|ed|ing)?|continue[sd]?|continuing|take|took|takes)$/.test(key));
/** Over "the Port of Walvis Bay", "on Monday", "him also". */
const REACH = 12;
const HOME = /\b(?:home|back|return(?:s|ed|ing)?)\b/i;
const MOST = 3;

/**
 * "leaving Suva for Peru’s Callao", "departed for Sarajevo", "a trip that also took him to Kenya": where guests or ships of the event go on to, in a country that
 * takes no part. Told behind the lead only, and never of the way home.
 */
export function onwardJourneys(seen: Seen, primary: Primary, parties: readonly string[]): OtherEvent[] {
  if (!/^(?:visit|port-call|meeting|dialogue|exercise)$/.test(primary.kind) || parties.length !== 2) return [];
  const found: OtherEvent[] = [];
  for (const [index, sentence] of seen.report.sentences.entries()) {
    if (index < seen.layout.lede || isNegated(sentenceText(seen.report, index))) continue;
    for (let at = sentence.start; at < sentence.end && found.length < MOST; at += 1) {
      const journey = GOES_ON.of(seen.report.tokens[at]) ? journeyAt(seen, { at, limit: Math.min(sentence.end, at + REACH), index }, parties) : null;
      if (journey === null) continue;
      found.push({ ...journey, kind: primary.kind === 'port-call' || primary.kind === 'exercise' ? 'port-call' : 'visit' });
      break;
    }
  }
  return found;
}

function journeyAt(seen: Seen, { at, limit, index }: { at: number; limit: number; index: number }, parties: readonly string[]): OtherEvent | null {
  const { tokens, classes } = seen.report;
  for (let link = at + 1; link < limit; link += 1) {
    if (!/^(?:for|to)$/.test(wordAt(tokens, link)) || !/^t?[CT]/.test(classes.slice(link + 1, link + 3))) {
      if (isOneOf('.;:q', letterAt(classes, link))) return null;
      continue;
    }
    const from = classes[link + 1] === 't' ? link + 2 : link + 1;
    const target = targetAt(seen, from);
    if (target === null || parties.includes(target.country) || HOME.test(textBetween(seen.report, at, from))) return null;
    return { kind: 'visit', title: `Visit to ${textBetween(seen.report, from, target.end)}`, name: null, edition: null, when: NOTHING, isPlanned: true, isSameDay: false, sentence: index, start: at, end: target.end, until: target.end, rule: 'other.journey' };
  }
  return null;
}

function countryAt({ classes, places }: Seen['report'], country: Seen['report']['countries'][number]): { country: string; end: number } | null {
  if (classes[country.start] !== 'C' || isOneOf('-VPN', letterAt(classes, country.end))) return null;
  const town = classes[country.end] === 's' ? places.find((hit) => hit.start === country.end + 1) : undefined;
  return { country: country.value[0]?.code ?? '', end: town?.end ?? country.end };
}

/** The country or town at a place, with the town behind "Peru’s". */
function targetAt({ report }: Seen, at: number): { country: string; end: number } | null {
  const country = countriesWithin(report, at, at + 5).find((hit) => hit.start === at);
  if (country !== undefined) return countryAt(report, country);
  const place = report.places.find((hit) => hit.start === at);
  return place === undefined || isOneOf('VPNK', letterAt(report.classes, place.end)) ? null : { country: place.value[0]?.country ?? '', end: place.end };
}
