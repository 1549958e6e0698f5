import type { Edit } from './offsetText';

/** A line that is no part of the report, with the reason why it is taken out. */
export type FurnitureEdit = Edit & { reason: string };

/** A byline stands near the head of a report. */
const HEAD_LINES = 24;
const LEAST_REPEATED = 12;
/** A subtitle that says what the first sentence says once more, without a full stop. */
const LEAST_SUBTITLE = 80;
const CAPTION = 'caption of a picture';
/** Lines that are furniture by their build; in lower case, trimmed. Bounded, no nested repetition. */
const BY_BUILD: ReadonlyArray<{ reason: string; pattern: RegExp }> = [
  { reason: 'counter of a page', pattern: /^(?:\d{1,3}(?:[.,]\d{1,3})?\s?[km]?\s?)(?:shares?|views?|likes?|comments?|reads?|minutes? read|min read)?$/ },
  { reason: 'path of a page', pattern: /^(?:you are here:? ?)?home ?(?:[>»›/|:]|::|→) ?[^\n]{0,200}$/ },
  { reason: 'banner of a page', pattern: /^(?:an official website of (?:the|an?) |here[’']s how you know|a \.(?:gov|mil) website belongs to|(?:official|secure) (?:\.gov |\.mil )?websites use|a lock ?\(|\.gov means it|share sensitive information only on|this (?:site|website) uses cookies|we use cookies|please enable javascript|media releases and speeches are available|your browser does not|skip (?:to|ribbon))[^\n]{0,300}$/ },
  { reason: 'contact of a page', pattern: /^(?:e-?mail|tel|telephone|phone|fax|media contact|press contact|contact|for (?:further|more) (?:information|details)|for media (?:enquiries|inquiries)|media (?:enquiries|inquiries)|press (?:enquiries|inquiries))\s?[:.,][^\n]{0,200}$/ },
  { reason: 'end mark', pattern: /^[-–—#*\s(]{0,6}(?:ends?|30|more|the end)?[-–—#*\s)]{1,6}$/ },
  { reason: 'credit of an editor', pattern: /^(?:editor|edited|author|reporter|translator|sub-?editor|compiled by|source)s?\s?:[^\n]{0,80}$/ },
];
/** How every line of that build begins: most lines of a report are passed over at once. */
const MAY_BE_BUILT = /^(?:[\d\s#*(–—-]|[.](?=gov)|you(?:r)? |home|an? |here|official|secure|share|this |we |please|skip|e-?mail|tel|fax|phone|media|press|contact|for |edit|author|reporter|translator|sub|compiled|source|end|the end|more|30)/;
const LONGEST_BYLINE = 90;
const SMALL_IN_BYLINE: ReadonlySet<string> = new Set(['and', 'of', 'the', 'for', 'in', 'at', 'de', 'da', 'al', 'bin', 'van', 'von', '&', '|', '/', '-', '–', 'our', 'staff', 'reporter', 'correspondent', 'writer']);

/** Where a line stood first, and whether it ended like a sentence. */
interface FirstCopy {
  start: number;
  end: number;
  isSentence: boolean;
}

/** Whole lines that are furniture, and lines that stood there before. Linear in the length of the text. */
export function findFurniture(text: string, noiseLines: ReadonlyMap<string, string>): FurnitureEdit[] {
  const found: FurnitureEdit[] = [];
  const seen = new Map<string, FirstCopy>();
  let start = 0;
  let number = 0;
  let above = '';
  for (const line of text.split('\n')) {
    const end = start + line.length;
    const trimmed = line.trim();
    const lower = trimmed.toLowerCase().replace(/\s{2,}|\u00a0/g, ' ');
    const bare = lower.slice(0, bareLength(lower));
    const copy = { start, end, isSentence: /[.!?]$/.test(trimmed) };
    const subtitle = subtitleOf(bare, copy, seen);
    if (subtitle !== null) found.push({ start: subtitle.start, end: subtitle.end, text: '', reason: 'subtitle that the report begins with' });
    const reason = trimmed === '' || subtitle !== null ? null : reasonOf({ trimmed, lower, bare, number, isGoingOn: GOES_ON.test(above) }, noiseLines, seen);
    if (subtitle !== null || (bare.length >= LEAST_REPEATED && !seen.has(bare))) seen.set(bare, copy);
    if (reason !== null) found.push({ start, end, text: '', reason });
    if (trimmed !== '') number += 1;
    above = trimmed;
    start = end + 1;
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** "— Bernama picKUALA LUMPUR, July 21 —": the page lost the line break behind a caption. */
const GLUED_CAPTION = /^[^\n]{20,400}? [—–-] ?(?:[A-Z][\w./]* ){1,4}(?:pic|photo|picture)(?=\p{Lu}{2}[\p{Lu} ]*,)/gmu;
/** What only such a line holds: most reports are passed over at once. */
const IS_GLUED = /(?:pic|photo|picture)\p{Lu}{2}/u;
const GLUED_REACH = 2000;

/** Captions that stand at the head of the line with which a report begins. */
export function gluedCaptions(text: string): FurnitureEdit[] {
  const head = text.slice(0, GLUED_REACH);
  if (!IS_GLUED.test(head)) return [];
  return [...head.matchAll(GLUED_CAPTION)].slice(0, 1).map((match) => ({ start: match.index, end: match.index + match[0].length, text: '', reason: CAPTION }));
}

/** "The 4th sitting of the": a line of a wrapped paragraph that ends with a small word. */
const GOES_ON = /^.{30,}\b(?:of|the|and|a|an|in|to|for|with|by|on|at|from|between|its|their|his|her)$/;

/** The line above that a sentence says once more, in full: it goes, and the sentence stays. */
function subtitleOf(bare: string, { isSentence }: FirstCopy, seen: ReadonlyMap<string, FirstCopy>): FirstCopy | null {
  const above = isSentence && bare.length >= LEAST_SUBTITLE ? seen.get(bare) : undefined;
  return above === undefined || above.isSentence ? null : above;
}

const MOST_SIGNS = 10;

/** Where a line ends without the signs behind its words. */
function bareLength(line: string): number {
  let end = line.length;
  while (end > 0 && end > line.length - MOST_SIGNS && /[\s:.|»>-]/.test(line.charAt(end - 1))) end -= 1;
  return end;
}

interface Line {
  trimmed: string;
  lower: string;
  bare: string;
  /** How many lines with text stand above. */
  number: number;
  /** The line above breaks off in the middle of a sentence. */
  isGoingOn: boolean;
}

function reasonOf(line: Line, noiseLines: ReadonlyMap<string, string>, seen: ReadonlyMap<string, unknown>): string | null {
  if (line.bare === '') return 'line of signs';
  const known = noiseLines.get(line.bare);
  if (known !== undefined) return known;
  if (line.bare.length >= LEAST_REPEATED && seen.has(line.bare) && !line.isGoingOn) return 'line that stood there before';
  if (line.lower.includes('hide caption')) return CAPTION;
  return line.trimmed.length > 320 ? null : builtReason(line);
}

function builtReason({ trimmed, lower, number }: Line): string | null {
  if (number < HEAD_LINES && isByline(trimmed)) return 'byline';
  if (!MAY_BE_BUILT.test(lower)) return null;
  return BY_BUILD.find(({ pattern }) => pattern.test(lower))?.reason ?? null;
}

/** "By Ana Quispe, Press Office": a short line of capitalised words behind "by", without a full stop. */
function isByline(line: string): boolean {
  if (line.length > LONGEST_BYLINE || !/^(?:story |text |words |written |reported )?by:? \S/i.test(line) || /[.!?]$/.test(line)) return false;
  const words = line.replace(/^[^:]{0,20}?\bby:? /i, '').split(' ').filter(Boolean);
  return words.length <= 12 && words.every((word) => /^[\p{Lu}(]/u.test(word) || SMALL_IN_BYLINE.has(word.replace(/[,.]$/, '').toLowerCase()));
}
