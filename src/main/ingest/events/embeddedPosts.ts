import type { DraftStatement, Stripped } from '../types';

type Offsets = ReadonlyArray<readonly [number, number]>;

const SHORTEST = 25;
const SIGNATURE = /^[—–-] ?([^\n@]{1,60}?) ?\(@\w{1,30}\) ?([A-Z][a-z]{2,8} \d{1,2}, \d{4})?/;

/**
 * Posts that a page embeds: the text stands before the signature "— NAME (@account) November 24, 2025", which was taken out
 * before reading. A post that ends in dots was cut off by the page.
 */
export function findEmbeddedPosts({ text, stripped, offsets }: { text: string; stripped: readonly Stripped[]; offsets: Offsets }): DraftStatement[] {
  return stripped.flatMap((part) => {
    const signature = SIGNATURE.exec(part.text);
    const speaker = signature?.[1]?.trim();
    if (!signature || !speaker) return [];
    const end = text.slice(0, cleanedAt(offsets, part.start)).trimEnd().length;
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const post = text.slice(start, end).replace(/\s+/g, ' ').trim();
    if (post.length < SHORTEST) return [];
    return [{ speaker, channel: 'post on X', form: 'direct-quote', text: post, isTruncated: /(?:…|\.\.\.)$/.test(post), start, end, rule: 'statement.embedded-post', madeOn: dayOf(signature[2]) }];
  });
}

/** The position in the cleaned text of a position in the original; what was taken out falls on the place where it stood. */
function cleanedAt(offsets: Offsets, original: number): number {
  let place = 0;
  for (const [at, [cleaned, from]] of offsets.entries()) {
    if (from > original) break;
    const next = offsets[at + 1]?.[0] ?? Number.POSITIVE_INFINITY;
    place = Math.min(cleaned + (original - from), next);
  }
  return place;
}

function dayOf(words: string | undefined): string | null {
  const time = words === undefined ? Number.NaN : Date.parse(`${words} UTC`);
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10);
}
