import { sentenceText } from '../events/cues';
import type { Primary } from '../events/primary';
import type { Seen } from '../events/reading';

const REMARKS = /^(?:opening |closing |full text of |transcript of |press )?(?:remarks|statement|speech|address|op-ed|opinion|editorial|interview|press briefing|transcript|fact sheet|keynote|message|explainer|analysis|commentary)\b/i;
/** A headline that says that what follows was spoken or written by one. */
const SPOKEN = /^(?:opening |closing |full |welcome |keynote )?(?:speech|address|keynote|op-ed|opinion|editorial|interview|transcript|commentary|lecture)\b(?!es)/i;
/** "Remarks by the Minister at a reception"; not "Remarks by A and B before their meeting". */
const REMARKS_BY = /^(?:opening |closing |welcome |introductory )?(?:remarks|statement|intervention|toast|message|speech|address|keynote) (?:by|of|at|from|on|to)\b/i;
const OF_A_MEETING = /\b(?:meetings?|talks|calls?|visits?|dialogue|consultations|joint|session|summit|exercise|signing)\b/i;
/** A headline that asks, explains or argues. */
const ARGUES = /^(?:why|how|what(?! you need to know:?$)|who|when|is|are|does|do|can(?!['’]t)|could|should|will|explained|explainer|explaining|factbox|backgrounder|timeline|opinion|comment|column|viewpoint|view|perspective|time (?:to|for)|it(?:['’]s| is) time|the case (?:for|against)|lessons? (?:from|of)|(?:all|everything) you need|(?:\d{1,2}|two|three|five|seven|ten) things)\b(?! (?:resume|hold|sign|meet|visit|host|conduct)s?\b)/i;
/** How those begin who speak to a hall. */
const SALUTES = /\b(?:ladies and gentlemen|(?:your )?excellencies\b|distinguished (?:guests|delegates|colleagues|participants|ladies)|dear (?:colleagues|friends|guests)|good (?:morning|afternoon|evening)[,. ]|thank you (?:very much|so much|all|for (?:that|the|your|this)|,)|it(?: i|['’])s (?:a|an|my) (?:\w+ )?(?:pleasure|honou?r|privilege) (?:to|for me)|let me (?:begin|start|first)|I would like to (?:thank|begin|start))/i;
/** What every salutation holds one of: most sentences are passed over at once. */
const SIGNS = ['adies', 'xcellenc', 'istinguished', 'ear ', 'ood ', 'hank you', 'It', 'it ', 'et me', 'I would'];
const INTERVIEWED = /\b(?:gave|gives|granted|in) an (?:exclusive )?interview\b/i;
/** Who asks is named before each question: a transcript. */
const TRANSCRIPT = /^(?:JOURNALIST|QUESTION|REPORTER|INTERVIEWER|PRESENTER|HOST|MODERATOR)S?\b[^\n:]{0,30}:/m;
/** So many sentences from the first may hold the salutation. */
const REACH = 3;

/** Whether a text is what one says or thinks, and no report of an engagement. */
export function isRemarks(seen: Seen, primary: Primary, { isWeak, opening }: { isWeak: boolean; opening: readonly string[] }): boolean {
  if (TRANSCRIPT.test(seen.report.text)) return true;
  const headlines = [...seen.layout.headline].map((index) => sentenceText(seen.report, index).trim());
  if (salutes(seen) || (headlines.some((text) => ARGUES.test(text)) && !tellsDay(seen))) return true;
  if (WELCOMES.test(opening.join(' '))) return false;
  if (primary.formal === null && isOfOneSpeaker(headlines, opening)) return true;
  const isConference = primary.formal !== null && primary.formal.kind === 'meeting' && primary.sentence !== seen.layout.lede;
  return (isWeak || isConference) && isStatement(opening);
}

function isOfOneSpeaker(headlines: readonly string[], opening: readonly string[]): boolean {
  return headlines.some((text) => REMARKS_BY.test(text) && !OF_A_MEETING.test(text)) || isSpoken(opening);
}

/** "I look forward to welcoming Prime Minister X on his first visit": a visit is announced. */
const WELCOMES = /\blook(?:s|ing)? forward to (?:welcoming|hosting|receiving)\b[^.;]{0,160}\bvisit\b/;

/** "issued the following statement following a meeting this morning with": the meeting is told. */
const AFTER_MEETING = /\b(?:statement|remarks) (?:following|after) (?:a|an|his|her|their|the) (?:[\w-]+ )?(?:meeting|call|talks|visit|conversation)\b[^.;]{0,40}\bwith\b/i;

/** How an office heads whatever it tells the press. */
const LABEL = /^(?:press|media) statement[.: ]*$/i;

function isStatement(opening: readonly string[]): boolean {
  return opening.some((text) => REMARKS.test(text.trim()) && !LABEL.test(text.trim())) && !opening.some((text) => AFTER_MEETING.test(text));
}

function isSpoken(opening: readonly string[]): boolean {
  return opening.some((text) => INTERVIEWED.test(text) || SPOKEN.test(text.trim()));
}

/** The opening tells the day of something that took place: news, whatever the headline asks. */
function tellsDay({ dates, layout }: Seen): boolean {
  return dates.some((date) => date.isDay && (date.sentence === layout.lede || date.sentence === layout.first));
}

/** Somebody speaks to an audience, outside of quotation marks. */
function salutes({ report, layout }: Seen): boolean {
  return Array.from({ length: REACH }, (_, step) => layout.first + step).some((index) => {
    const text = sentenceText(report, index);
    return SIGNS.some((sign) => text.includes(sign)) && SALUTES.test(text) && !/[“”"«]/.test(text);
  });
}
