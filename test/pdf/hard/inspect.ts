import { themeFor } from '../../../src/main/render/packDefinition/theme';
import type { PackModel, PageMap, PressFinding } from '../../../src/shared/pack/model';
import type { DrawnWord } from '../../support/readWords';

const PRINTED = new Set(['text', 'label', 'title', 'stanceWord', 'name', 'post', 'attendance', 'detail', 'oursTitle', 'theirsTitle', 'usability', 'caption', 'value']);

/** Every text of a model that is meant for the reader of the page. */
export function textsOf(value: unknown, key = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => textsOf(item, key));
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([name, inner]) => textsOf(inner, name));
  return typeof value === 'string' && PRINTED.has(key) ? [value] : [];
}

// Marks that readers place on their own, and signs that are not letters, are the typesetter's business.
const plain = (text: string): string => text.normalize('NFC').toLowerCase();
const wordsOf = (text: string): string[] => plain(text).split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean);

function counted(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

const occurrences = (text: string, part: string): number => text.split(part).length - 1;

/**
 * Words of a model that the pages have fewer times than the model. A word that was broken over two lines is
 * found in the text without its gaps.
 */
export function lostWords(model: PackModel, words: readonly DrawnWord[], pages: readonly string[]): string[] {
  // Glyphs of right-to-left words stand in the order of the page; the reader's text has them in the order of speech.
  const rightToLeft = pages.join(' ').match(/[\u0600-\u06ff]+/gu) ?? [];
  const body = [...words.filter(({ tag }) => tag !== 'Artifact').map(({ text }) => text), ...rightToLeft];
  const printed = counted(body.flatMap(wordsOf));
  const squeezed = plain(body.join('')).replace(/[^\p{L}\p{M}\p{N}]/gu, '');
  const wanted = counted(textsOf(model.sections).flatMap(wordsOf));
  return [...wanted].filter(([word, count]) => (printed.get(word) ?? 0) < count && occurrences(squeezed, word) < count).map(([word]) => word);
}

const ARABIC_LETTER = /[\u0620-\u064a\u0660-\u0669]/gu;

/**
 * Arabic letters that the pages have fewer times than the model, in whatever order. Where a line ends within an
 * Arabic phrase, the test's reader joins words in an order of its own; letters are lost or they are not.
 */
export function lostLetters(model: PackModel, words: readonly DrawnWord[]): string[] {
  const letters = (texts: readonly string[]): Map<string, number> => counted(texts.join('').match(ARABIC_LETTER) ?? []);
  const printed = letters(words.filter(({ tag }) => tag !== 'Artifact').map(({ text }) => text));
  return [...letters(textsOf(model.sections))].filter(([letter, count]) => (printed.get(letter) ?? 0) < count).map(([letter]) => letter);
}

interface PageArea {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

const KEEPS_TO_ONE_PAGE = new Set(['scene-setter', 'points-card', 'agenda', 'room', 'relationship', 'context', 'press', 'protocol']);

/** Where text may stand on a page: its sheet may lie across, and a section that keeps to one page may have narrow margins. */
function areaOf(model: PackModel, { acrossPages, sections }: PageMap, page: number): PageArea {
  const orientation = acrossPages.includes(page) ? 'landscape' : 'portrait';
  const alone = sections.filter(({ firstPage, pages }) => firstPage === page && pages <= 1).map(({ sectionId }) => model.sections.find(({ id }) => id === sectionId));
  const hasNarrowMargins = alone.some((section) => section && KEEPS_TO_ONE_PAGE.has(section.kind));
  const { page: { width, height }, margin } = themeFor(model, { orientation, hasNarrowMargins });
  return { top: margin.top, left: margin.left, bottom: height - margin.bottom, right: width - margin.right };
}

/** What is wrong with the places of words on the pages: furniture over text, empty pages, headings left alone. */
export function pageFaults(model: PackModel, words: readonly DrawnWord[], map: PageMap): string[] {
  const faults: string[] = [];
  const { pageCount } = map;
  for (let page = 1; page <= pageCount; page += 1) {
    const area = areaOf(model, map, page);
    const all = words.filter((word) => word.page === page);
    const body = all.filter(({ tag }) => tag !== 'Artifact');
    if (body.length === 0) faults.push(`page ${page} is empty`);
    // The title of a cover begins a little above the text of other pages, in its own field.
    const top = area.top - (page === 1 && model.cover ? 20 : 0);
    faults.push(...body.flatMap((word) => placeFaults(word, { ...area, top })).map((fault) => `page ${page}: ${fault}`));
    faults.push(...furnitureFaults(model, all, { page, pageCount, area }));
    const last = body.at(-1);
    if (last && /^H\d$/u.test(last.tag) && page < pageCount) faults.push(`page ${page} ends with the heading word “${last.text}”`);
  }
  return faults;
}

function placeFaults({ text, x, right, y, size }: DrawnWord, area: PageArea): string[] {
  const faults: string[] = [];
  if (x < area.left - 1 || right > area.right + 2) faults.push(`“${text}” runs over the margin, from ${x.toFixed(1)} to ${right.toFixed(1)}`);
  if (y - size < area.top - size * 0.4 || y > area.bottom + 0.5) faults.push(`“${text}” stands outside the text area at ${y.toFixed(1)}`);
  return faults;
}

function furnitureFaults(model: PackModel, all: readonly DrawnWord[], { page, pageCount, area }: { page: number; pageCount: number; area: PageArea }): string[] {
  const words = all.filter(({ tag, y }) => tag === 'Artifact' && (y < area.top || y > area.bottom));
  // The test's reader parts words at hyphens.
  const furniture = squeezedText(words.map(({ text }) => text).join(''));
  const faults = [];
  for (const mark of [model.marking?.banner.toUpperCase(), model.marking?.secondMark]) {
    const count = mark ? occurrences(furniture, squeezedText(mark)) : 2;
    if (count !== 2) faults.push(`page ${page} has the marking ${count} times`);
  }
  for (const part of [`Page ${page} of ${pageCount}`, model.furniture.reference, model.furniture.asOf, model.furniture.hash8, model.furniture.copy]) {
    if (!furniture.includes(squeezedText(part))) faults.push(`page ${page} lacks “${part}”`);
  }
  // Foot and text end at one right edge, however the sheet lies.
  const right = Math.max(0, ...words.filter(({ y }) => y > area.bottom && y < area.bottom + 25).map(({ x }) => x));
  if (right < area.right - 60 || right > area.right) faults.push(`page ${page} has its foot end at ${right.toFixed(0)}`);
  return faults;
}

const squeezedText = (text: string): string => text.replace(/\s/gu, '');

/** Findings that are not the honest report of a block that had to split, or of a section that is too long for its one page. */
export const otherFindings = (findings: readonly PressFinding[]): PressFinding[] => findings.filter(({ code }) => code !== 'split-block' && code !== 'over-limit');
