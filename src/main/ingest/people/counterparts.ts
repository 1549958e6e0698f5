import type { Annotated } from '../language/annotate';
import { letterAt, wordAt } from '../language/tokens';
import { countriesWithin } from './countriesWithin';
import type { Mention } from './mention';
import { postText } from './posts';
import type { Span } from './span';

/** "of the Republic of X". */
const STATE: ReadonlySet<string> = new Set(['republic', 'kingdom', 'state', 'sultanate', 'union', 'federation', 'commonwealth', 'principality', 'emirate', 'duchy']);

const COUNTERPART = /\b(?:counterpart|colleague|peer|homologue|opposite number)$/i;

/**
 * "Minister X met his Y counterpart Z": Z holds the same post for another country. The post is taken from the person named last
 * before, else next, in the sentence; without one the word stays.
 */
export function withCounterparts(report: Annotated, mentions: readonly Mention[]): Mention[] {
  return mentions.map((mention, at) => {
    if (mention.post === null || !COUNTERPART.test(mention.post)) return mention;
    const others = [...mentions.slice(Math.max(0, at - 3), at).toReversed(), ...mentions.slice(at + 1, at + 2)];
    const before = others.find((other) => other.sentence === mention.sentence && other.start < mention.start && isModel(other, mention));
    const model = before ?? namedInFull(mentions, others, mention) ?? spokenOf(report, mentions, mention) ?? others.find((other) => other.sentence === mention.sentence && isModel(other, mention));
    const post = model?.rule === 'person.post-shared' ? model.post : model?.postSpan ? barePost(report, model.postSpan) : null;
    return post === null ? mention : { ...mention, post: mention.post.replace(COUNTERPART, post), rule: 'person.counterpart' };
  });
}

/** "Ismail was greeted by his counterpart": who stands in the sentence by a part of the name, and with the office further up. */
function namedInFull(mentions: readonly Mention[], others: readonly Mention[], mention: Mention): Mention | undefined {
  const spoken = others.find((other) => other.sentence === mention.sentence && other.start < mention.start && other.post === null);
  return spoken === undefined ? undefined : mentions.find((other) => other.start < spoken.start && other.sentence >= mention.sentence - 2 && isModel(other, mention) && ` ${other.name} `.includes(` ${spoken.name} `));
}

/** So many sentences before, and none between that names anybody. */
const SPOKEN_REACH = 3;

/** "He will meet his counterpart": who stands first in the sentence before, or in the last one that names somebody. */
function spokenOf(report: Annotated, mentions: readonly Mention[], mention: Mention): Mention | undefined {
  const first = report.sentences[mention.sentence]?.start ?? mention.start;
  const isOfOne = report.tokens.slice(first, Math.min(mention.start, first + PRONOUN_REACH)).some(({ key }, at) => key === 'he' || key === 'she' || ((at === 0 || first + at >= mention.start - OWN_REACH) && (key === 'his' || key === 'her')));
  if (!isOfOne) return undefined;
  const index = mentions.findLast((other) => other.sentence < mention.sentence && other.sentence >= mention.sentence - SPOKEN_REACH)?.sentence;
  const nearest = mentions.find((other) => other.sentence === index);
  return nearest === undefined ? undefined : (inFull(mentions, nearest, mention) ?? mentions.find((other) => other.sentence === index && isModel(other, mention)));
}

/** "Gen Rojas", of whom the post was told further up: the mention that tells it. */
function inFull(mentions: readonly Mention[], spoken: Mention, mention: Mention): Mention | undefined {
  if (isModel(spoken, mention)) return spoken;
  const surname = spoken.name.split(' ').at(-1) ?? spoken.name;
  return spoken.post === null ? mentions.find((other) => other.start < spoken.start && isModel(other, mention) && other.name.split(' ').at(-1) === surname) : undefined;
}

const PRONOUN_REACH = 12;
/** "his Fijian counterpart,": so close before the name. */
const OWN_REACH = 5;

function isModel(other: Mention, mention: Mention): boolean {
  return other.postSpan !== null && other.post !== null && !COUNTERPART.test(other.post) && (other.country === null || other.country !== mention.country);
}

/** The words of an office without its country and what stands behind it: "President" of "President of Latvia to Kazakhstan". */
export function officeWords(report: Annotated, span: Span): string | null {
  const [first] = countriesWithin(report, span.start, span.end);
  if (first === undefined || first.start === span.start) return barePost(report, span);
  const end = beforeOf(report, first.start);
  return end > span.start ? postText(report, { start: span.start, end }) : null;
}

/** The words of a post without the country before or behind them. */
function barePost(report: Annotated, span: Span): string | null {
  let { start, end } = span;
  for (const hit of countriesWithin(report, span.start, span.end)) {
    if (report.classes.slice(hit.start, hit.end).includes('P')) continue;
    if (hit.start === start && hit.end < end) start = report.classes[hit.end] === 's' ? hit.end + 1 : hit.end;
    else if (hit.end === end) end = beforeOf(report, hit.start);
  }
  return start < end ? withoutCountry(report, start, end) : null;
}

/** "Chief of the Slovak Military Police" without the adjective in its midst. */
function withoutCountry(report: Annotated, start: number, end: number): string {
  const own = countriesWithin(report, start, end).find((hit) => hit.start > start && hit.end < end && beforeOf(report, hit.start) < hit.start && /^V/.test(letterAt(report.classes, hit.end)));
  if (own !== undefined && report.classes[own.start] === 'C') return postText(report, { start, end: beforeOf(report, own.start) });
  const inner = countriesWithin(report, start, end).find((hit) => hit.start > start && hit.end < end && report.classes[hit.start] === 'A');
  return inner === undefined ? postText(report, { start, end }) : `${postText(report, { start, end: inner.start })} ${postText(report, { start: inner.end, end })}`;
}

/** Where "of the" begins before a country; the country itself when it is not named so. */
function beforeOf({ classes, tokens }: Pick<Annotated, 'classes' | 'tokens'>, at: number): number {
  const link = classes[at - 1] === 't' ? at - 2 : at - 1;
  if (classes[link] !== 'o') return at;
  return STATE.has(wordAt(tokens, link - 1)) ? beforeOf({ classes, tokens }, link - 1) : link;
}
