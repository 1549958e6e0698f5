import type { Annotated } from '../language/annotate';
import { wordAt } from '../language/tokens';
import { postText, type PostSpan } from './posts';
import { postAfter, postBefore, type Around } from './postsBeside';
import { titlesStart } from './titles';

/** Posts that tell too little to end the search before a fuller one behind the name. */
const BARE_POST = /(?:^(?:ambassador|minister|professor|president|commissioner|prince|princess|sultan|king|queen|emir|amir)|\b(?:counterpart|colleague|peer|homologue|opposite number))$/i;

/** A post for a name, and the rule that told it. */
export interface ChosenPost {
  span: PostSpan;
  rule: string;
}

/** The post before the name, unless it is taken or says too little and a fuller one stands behind or before it. */
export function choosePost(around: Around, left: number, end: number): ChosenPost | null {
  const before = postBefore(around, left);
  if (before === null || around.claimed.has(before.span.start)) return behindName(around, { left, end, isAsked: before === null || before.isLoose || isBare(around, before.span) });
  if (!isBare(around, before.span)) return { span: before.span, rule: 'person.post-before' };
  const after = postAfter(around, { left, end });
  if (after !== null && !isOfNext(around.report, after) && !isOfOthers(around, before.span, after)) return { span: after, rule: 'person.post-after' };
  return { span: fullerBefore(around, before.span) ?? before.span, rule: 'person.post-before' };
}

function isBare({ report }: Around, span: PostSpan): boolean {
  return BARE_POST.test(postText(report, span));
}

function behindName(around: Around, { left, end, isAsked }: { left: number; end: number; isAsked: boolean }): ChosenPost | null {
  const after = isAsked ? postAfter(around, { left, end }) : null;
  return after === null || isOfWhoSays(around.report, after) ? null : { span: after, rule: 'person.post-after' };
}

/** "his counterpart, A, the Minister for Defence, B": where posts go before the names, the post behind is that of the next. */
function isOfNext(report: Annotated, post: PostSpan): boolean {
  return isOfWhoSays(report, post) || /^,(?:[RH]\.?){0,4}[NIp]/.test(report.classes.slice(post.end, post.end + 10));
}

const SAYS = /^(?:said|says|told|announced|confirmed|stated|added)$/;

/** "spoke with his counterpart, A, the ministry’s spokesman said": somebody unnamed tells of it. */
function isOfWhoSays(report: Annotated, post: PostSpan): boolean {
  return SAYS.test(wordAt(report.tokens, post.end)) && /\bspokes(?:man|woman|person)$/i.test(postText(report, post));
}

const HEAD_OF_STATE = /^(?:president|king|queen|sultan|emir|amir)$/i;

/** "President A, the Minister of Defence and the Chief of Staff": others whom a guest will meet, and no office of the head of state. */
function isOfOthers({ report }: Around, before: PostSpan, after: PostSpan): boolean {
  return HEAD_OF_STATE.test(postText(report, before)) && / and (?:the|his|her) /.test(postText(report, after));
}

/** "Deputy Minister of Foreign Affairs, H.E. Ambassador X": the post before the one that says too little. */
function fullerBefore(around: Around, bare: PostSpan): PostSpan | null {
  const fuller = postBefore(around, titlesStart(around.report, bare.start));
  return fuller === null || around.claimed.has(fuller.span.start) ? null : fuller.span;
}
