import { createHash } from 'node:crypto';
import type { KnownText } from './known';
import { sentencesOf, type TextSentences } from './sentences';
import { plainWords, wordCount } from './words';

/** Fewer words are no article: two notes "Held." would be refused as the same. */
const MIN_ARTICLE_WORDS = 8;
const COPY_SHARE = 0.5;
/** One sentence in common may be a formula that every report ends with; below this many words one is not enough. */
const MIN_WORDS_OF_ONE = 20;

/**
 * A key that is the same for the same article, however it was copied: case, accents, quotes, punctuation, blanks and line
 * breaks do not count.
 * @returns SHA-256 in hex; null for a text of fewer than eight words
 */
export function articleKey(text: string): string | null {
  const words = plainWords(text);
  if (wordCount(words) < MIN_ARTICLE_WORDS) return null;
  // Joined without blanks, so that a word parted at the end of a line is the word that it was.
  return createHash('sha256').update(words.join('')).digest('hex');
}

/** A known text that a new one was copied from, or the other way about. */
export interface Copy {
  id: string;
  /** Sentences that stand word for word in both. */
  shared: number;
  /** Sentences of the shorter text that could have been shared. */
  of: number;
  reason: string;
}

/**
 * The known text of which at least half, by words, stands word for word in the new text, or that holds half of the new one.
 * Only sentences of eight words or more are compared, and what stands in quotation marks counts for nothing: any report may
 * print it.
 */
export function copyOf(text: string, known: readonly KnownText[]): Copy | null {
  const ours = sentencesOf(text);
  if (ours.byKey.size === 0) return null;
  let best: { copy: Copy; share: number } | null = null;
  for (const one of known) {
    const found = compared(ours, one);
    if (found !== null && (best === null || found.share > best.share)) best = found;
  }
  return best?.copy ?? null;
}

function compared(ours: TextSentences, known: KnownText): { copy: Copy; share: number } | null {
  const theirs = sentencesOf(known.text);
  const isOursShorter = ours.words <= theirs.words;
  const [short, long] = isOursShorter ? [ours, theirs] : [theirs, ours];
  let shared = 0;
  let words = 0;
  for (const [key, weight] of short.byKey) {
    if (!long.byKey.has(key)) continue;
    shared += 1;
    words += weight;
  }
  const isEnough = shared > 1 || words >= MIN_WORDS_OF_ONE;
  if (!isEnough || words < short.words * COPY_SHARE) return null;
  return { copy: { id: known.id, shared, of: short.byKey.size, reason: inWords(shared, short.byKey.size, { title: known.title, isOursShorter }) }, share: words / short.words };
}

function inWords(shared: number, of: number, { title, isOursShorter }: { title: string; isOursShorter: boolean }): string {
  const stand = shared === 1 ? 'stands' : 'stand';
  if (isOursShorter) return of === 1 ? `Its one sentence stands word for word in “${title}”.` : `${shared} of ${of} sentences ${stand} word for word in “${title}”.`;
  return of === 1 ? `The one sentence of “${title}” stands here word for word.` : `${shared} of the ${of} sentences of “${title}” ${stand} here word for word.`;
}
