import { sentenceText } from './cues';
import { looksBack } from './lookingBack';
import type { Primary } from './primary';
import type { Seen } from './reading';

/** What a state gives to another: "donated 12 vehicles to", "has gifted", "received … as a presentation from". */
const GIVEN = /\b(?:donat(?:e[sd]?|ing)|gift(?:s|ed|ing)|hand(?:s|ed|ing)? over|handed [^.;]{1,50} over to|hand-?over of|present(?:s|ed) (?!a (?:paper|report|plan)|his|her|credentials|letters?)|received?\b[^.;]{0,120}\b(?:as a|through a|in a|by way of) (?:gift|donation|presentation|grant)|(?:has|have) received \d[^.;]{1,60}\bfrom|(?:gift|donation|presentation) (?:from|by|of)|accept(?:s|ed) (?:an?|the) (?:\w+ )?(?:gift|donation)|deliver(?:y|ies) of|deliver(?:s|ed) (?!a (?:speech|talk|lecture|address|message|statement)|an address|the (?:opening|keynote)))/i;
/** Things that one service gives to another. */
const THINGS = /\b(?:vehicles?|vessels?|boats?|ships?|craft|aircraft|planes?|helicopters?|drones?|equipment|trucks?|ambulances?|weapons?|ammunition|rifles|radars?|carriers?|supplies|uniforms|hospital|computers|simulators?|kits?|medic\w+|vaccines?|doses|engines?|tents|generators?|gear|buildings?|facilit(?:y|ies)|clinics?|classrooms?|laborator(?:y|ies)|workshops?|(?:text)?books|laptops|desks|tractors|motorcycles|buses)\b/i;
/** It was given on an occasion, at which both were. */
const OCCASION = /\b(?:accepted|received|presented)\b[^.;]{0,120}\bceremony\b|\b(?:accepted|received|receiving|accepting) the (?:gift|donation|items|vehicles|equipment|consignment|keys)\b|\bcommissioned by\b|\bpresided over\b|\bat the (?:event|ceremony|hand-?over)\b|\bpresent (?:on|at|for) (?:this|the) (?:[a-z]+ ){0,2}(?:occasion|event|ceremony)\b|\b(?:(?:hand-?ing|hand)-?\s?over|transfer|donation|presentation|delivery|commissioning) ceremony\b|\bceremony\b[^.;]{0,80}\b(?:hand(?:ed|ing)? over|hand-?over|donat\w+|deliver\w+|gift)\b|\b(?:brief|short|formal|official|special|small) ceremony\b|\b(?:handed over (?:by|to|during|at|in|on|this)|hand-?over (?:took place|was held)|hand-?over\b[^.;]{0,80}\b(?:attended|witnessed) by)\b/i;
const OCCASION_REACH = 8;
const WEIGHT = 3;

/** Equipment that one country gives to another, where opening and ceremony stand apart: "The US donated … to Ghana. The handover ceremony took place at …". */
export function giftTold(seen: Seen): Primary | null {
  const { headline, first, lede } = seen.layout;
  const index = [lede, first, ...headline].find((one) => isGift(seen, one));
  if (index === undefined || !Array.from({ length: OCCASION_REACH }, (_, step) => first + step).some((one) => OCCASION.test(sentenceText(seen.report, one)) && !looksBack(seen, one))) return null;
  const sentence = seen.report.sentences[index];
  return sentence === undefined ? null : { kind: 'ceremony', formal: null, sentence: index, ...wordsOf(seen, index), score: WEIGHT, rule: 'event.gift' };
}

function isGift(seen: Seen, index: number): boolean {
  const { start, end } = seen.report.sentences[index] ?? { start: 0, end: 0 };
  const text = sentenceText(seen.report, index);
  const named = new Set([...seen.report.countries, ...seen.report.places].flatMap((hit) => (hit.start >= start && hit.end <= end ? [codeOf(hit.value[0])] : [])));
  return named.size >= 2 && GIVEN.test(text) && THINGS.test(text) && !looksBack(seen, index);
}

const codeOf = (word: { code: string } | { country: string } | undefined): string => (word === undefined ? '' : 'code' in word ? word.code : word.country);

/** The tokens of the words that tell of the gift. */
function wordsOf({ report }: Seen, index: number): { start: number; end: number } {
  const sentence = report.sentences[index] ?? { start: 0, end: 1 };
  const match = GIVEN.exec(sentenceText(report, index));
  const from = (report.tokens[sentence.start]?.start ?? 0) + (match?.index ?? 0);
  const until = from + (match?.[0].length ?? 0);
  const start = report.tokens.findIndex((token, at) => at >= sentence.start && token.end > from);
  const behind = report.tokens.findIndex((token, at) => at > start && token.start >= until);
  return { start, end: behind === -1 ? sentence.end : Math.min(behind, sentence.end) };
}
