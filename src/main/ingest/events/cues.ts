import type { Annotated } from '../language/annotate';
import { actCue, MAY_TELL_ACT } from './actCues';
import { IS_ARRIVAL, shipCue } from './shipCues';
import { isMeant } from './cueContexts';
import type { Cue } from './cue';

export type { Cue } from './cue';

/** A report with more is no report. */
const MOST = 2000;

/** All cues of the report in order: phrases of the list that are meant so here, and acts whose verb and noun stand apart. */
export function findCues(report: Annotated): Cue[] {
  const found: Cue[] = [];
  for (const [sentence, range] of report.sentences.entries()) {
    if (found.length > MOST) break;
    for (let at = range.start; at < range.end; at += 1) {
      const token = report.tokens[at];
      if (token === undefined || !(report.gazetteer.eventVerbs.mayBegin(token) || MAY_TELL_ACT.of(token) || IS_ARRIVAL.of(token))) continue;
      const cue = shipCue(report, { at, sentence, limit: range.end }) ?? listedCue(report, at, sentence) ?? actCue(report, { at, sentence, limit: range.end });
      if (cue === null || cue.end > range.end) continue;
      found.push(cue);
      at = cue.end - 1;
    }
  }
  return found;
}

function listedCue(report: Annotated, at: number, sentence: number): Cue | null {
  const hit = report.gazetteer.eventVerbs.match(report.tokens, at);
  return hit === null || !isMeant(report, hit) ? null : { ...hit.value, start: at, end: hit.end, sentence };
}

const MOST_ASKED = 2000;

/** A question that is asked many times of the same sentences; forgets them now and then. */
function remembered(ask: (text: string) => boolean): (text: string) => boolean {
  const asked = new Map<string, boolean>();
  return (text) => {
    const known = asked.get(text);
    if (known !== undefined) return known;
    if (asked.size >= MOST_ASKED) asked.clear();
    const answer = ask(text);
    asked.set(text, answer);
    return answer;
  };
}

const FUTURE = /\b(?:will|shall|(?:has been|have been|is|are) set for|to be held|scheduled|set to|plans? to|planned|due to|upcoming|forthcoming|expected to|is to|are to|next (?:week|month|year)|later this|to hold|to convene|to conduct|to visit|to host|invited|slated|would be held|to take place|is going to|are going to|to pay|to meet|poised to)\b/i;
const NEGATED = /\b(?:cancel(?:l?ed|s|l?ation)|called off|calls? off|scrapped|scraps|refused to meet|declined to meet|(?:declin(?:ed|es)|reject(?:ed|s)|refus(?:ed|es)|turn(?:ed|s) down|rebuff(?:ed|s)|spurn(?:ed|s)) (?:(?:an?|the|its|his|her|their|our|[\w’'.-]+[’']s) )?(?:[\w-]+ ){0,3}(?:meeting|talks|invitation (?:to|for)|(?:offer|proposal|request|invitation|bid) (?:to (?:meet|hold|talk)|for (?:a meeting|talks)))|did not (?:meet|take place|attend)|no meeting|has not met|(?:cannot|can['’]t|will not|won['’]t) (?:have|hold) (?:any )?(?:talks|dialogue|a meeting)|no (?:talks|dialogue) with|(?:was|were|could|would) not (?:be )?held|not held due|could not take place|would not meet|will not (?:meet|attend|visit|take place|be held)|no (?:new )?date (?:has been|had been|was|is) (?:set|fixed|agreed)|yet to (?:fix|set|agree (?:on )?) ?a (?:new )?date|(?:talks|meeting|session|visit|exercise) (?:[^.;,]{0,40} )?did not (?:begin|start|open)|failed to (?:arrive|appear|turn up|show up)|fall(?:s|en)? through|fell through|put on (?:hold|ice)|shelved|(?:saw|sees?|is|was|are) no (?:reason|need|point|basis|grounds) (?:for|in)|snubbed|ruled out|denied (?:that|reports)|yet to meet|skipped|skips|abandoned|aborted|suspended (?:the )?(?:talks|dialogue|visit)|pulled out of|withdrew from the (?:talks|meeting|summit)|not be travelling|not travel to|dropped plans|(?:was|were|is|are) (?:unable to (?:enter|dock|visit|attend|meet|travel|hold)|(?:denied|refused) (?:entry|permission|clearance|access))|turned (?:away|back) from|declined (?:port )?(?:entry|access)|did(?:n['’]t| not) (?:get|acquire|receive|gain|obtain) (?:port )?(?:entry|access|permission|clearance)|unlikely to (?:be (?:continued|held|resumed)|continue|resume|take place|meet)|there (?:has|have)(?:n['’]t| not) been any|(?:does|did)(?:n['’]t| not) (?:answer|respond to|reply to))\b/i;
const BACKGROUND = /\b(?:last (?:month|year|week)|earlier this (?:month|year|week)|previous(?:ly)?|since \d{4}|was (?:established|launched(?! by)|set up|founded)|had (?:earlier|previously|visited|met|also|expressed|discussed|agreed|signed)|recently|in the past|years ago|follow(?:s|ed|ing)? (?:a|the|an|his|her|president|prime)|historic(?! (?:moment|visit|milestone|meeting|day|occasion|step|first|call|session|agreement))|decision to|it may be recalled|recall(?:ed|ing|s)|in (?:19|20)\d{2}|at that time|the foundation laid)\b/i;

const HYPOTHETICAL = /\b(?:opportunity for|possibilit(?:y|ies) of|prospects? (?:of|for)|could (?:be|hold)|might|calls? for|called for|(?:could|can|would|may|might) (?:imagine|envisage|picture)|hopes? (?:for|to)|(?:ready|prepared|(?:is|are|was|were|be|remains?|remained|stands?) ["“]?(?:(?:always|still|ever|fully) )?available)["”]? (?:for|to)|open (?:to|for)|willing(?:ness)? to|offer(?:ed|s)? to|if [^,.;]{1,60}|would (?:be|welcome|like|prefer|consider|appreciate)|no plans? (?:for|to)|rejected|ruled out|demand(?:ed|s)?|urged)(?: (?:a|an|the|new|direct|further|future))?[^,.;]{0,30}$|\b(?:open|ready|prepared|willing|available)["”]? to (?:resum|restart|reopen|re-open|reviv|renew|sit|talk|meet|host|hold|negotiat|discuss|continu)\w*\b[^,.;]{0,90}$|\b(?:urg(?:ed|es|ing)|call(?:ed|s|ing) (?:up)?on|appeal(?:ed|s|ing) to|pressed|encouraged|exhorted) [^,.;]{1,70} to (?:return|resum|re-?start|engag|enter|continu|come|sit|begin|start|open|revive)\w*\b[^,.;]{0,60}$|\b(?:conditions|room|opening|scope) for (?:an? |the )?(?:[a-z]+ )?$/i;
const SPOKEN_OF = /\b(?:discuss(?:ed|es|ing)?|review(?:ed|s|ing)?[^.;]{0,60}\b(?:support for|results of|outcomes? of|progress of)|(?:talked|spoke|spoken) (?:of|about)|(?:fees|dues|rules|permits) for)\b(?:(?!\b(?:in|during|over|by|at|on|via|through|while|when|as|before|after)\b)[^.;]){0,60}$/i;

/** What is held though something else was called off. */
const DESPITE = /\bdespite (?:the |a )?cancel\w*/gi;

/** The sentence speaks of what is still to come. */
export const isFuture = remembered((text) => FUTURE.test(text));

/** The sentence says that it did not take place. */
export const isNegated = remembered((text) => NEGATED.test(text.includes('despite') ? text.replace(DESPITE, '') : text));

/** More letters than the longest match of SPOKEN_OF has. */
const SPOKEN_REACH = 90;
const DONE = /^(?:\w+ed|held|holds?|met|meets?|paid|pays?|signs?|inks?|laid|hands?|spoke|sat|flew|began|took|made|makes?|will|is|are|was|were|has|have|had)$/;

/** Talks that somebody hopes for, offers or refuses are not held. */
export function isHypothetical(before: string): boolean {
  return HYPOTHETICAL.test(before);
}

const ONLY_DECIDED = /\b(?:decided|decisions?|agreed|intends?|intended|wants?|wanted|wish(?:es|ed)?) (?:to )?$/i;

/** "have decided to", "the decision to" right before an act: nothing is done yet. */
export function isOnlyDecided(before: string): boolean {
  return ONLY_DECIDED.test(before);
}

/** "a meeting between A and B was possible": spoken of, and not told. */
const MAY_BE = /^[^.;]{0,90}\b(?:(?:was|is|were|are|remains?) (?:still )?(?:not |only )?["“]?(?:possible|likely|unlikely|premature|on the (?:agenda|table)|under (?:consideration|discussion)|being (?:considered|discussed|explored|mulled))|could (?:be|take)|might|may (?:be|take|happen)|cannot be ruled out)\b|^ (?:would (?:only )?(?:be|need|require)|needs?|requires?)\b|^ needed (?:["“]|an? |more |some )/;

/** What follows says that it may be, or may not. */
export function isOnlyPossible(behind: string): boolean {
  return MAY_BE.test(behind);
}

/** Whether a word tells of what is spoken of and not done: "discussed port calls", "the fees for port calls"; not where a word leads on to where it was spoken, nor a verb. */
export function isSpokenOf(before: string, word: string): boolean {
  return !DONE.test(word) && SPOKEN_OF.test(before.slice(-SPOKEN_REACH));
}

/** The sentence looks back at other events. */
export const isBackground = remembered((text) => BACKGROUND.test(text));

const texts = new WeakMap<Annotated, string[]>();

/** The text of a sentence; the same string each time it is asked for. */
export function sentenceText(report: Annotated, index: number): string {
  const known = texts.get(report) ?? [];
  if (known.length === 0) texts.set(report, known);
  return (known[index] ??= textOf(report, index));
}

function textOf(report: Annotated, index: number): string {
  const sentence = report.sentences[index];
  const first = sentence === undefined ? undefined : report.tokens[sentence.start];
  const last = sentence === undefined ? undefined : report.tokens[sentence.end - 1];
  return first === undefined || last === undefined ? '' : report.text.slice(first.start, last.end);
}

/** The words of a sentence before a token of it. */
export function beforeIn({ report }: { report: Annotated }, sentence: number, token: number): string {
  const first = report.sentences[sentence]?.start ?? token;
  const from = report.tokens[first]?.start ?? 0;
  return report.text.slice(from, report.tokens[token]?.start ?? from);
}

/** The words of a sentence behind a token of it. */
export function behindIn({ report }: { report: Annotated }, sentence: number, token: number): string {
  return report.text.slice(report.tokens[token - 1]?.end ?? 0, report.tokens[(report.sentences[sentence]?.end ?? token) - 1]?.end ?? 0);
}
