import { Renderer } from './pdfmakeModules';
import type { EngineLine, EnginePage, Inline } from './pdfmakeInternals';
import type { TextPiece } from './shapedText';
import type { TextDocument } from './textOperators';

const INDIC = /[\u0900-\u0dff]/u;
/** The end of a word; across it the shaper kerns nothing, so that two words can be written in one go. */
const ENDS_WORD = / $/u;

/** Styles in which two neighbours must agree to be one run. */
const ALIKE = ['font', 'fontSize', 'color', 'link', 'linkToDestination', 'linkToPage', 'opacity', 'sup', 'sub', 'lang'] as const;

const isSimple = (inline: Inline): boolean =>
  !inline.decoration && !inline.background && !inline.fontFeatures && !inline.characterSpacing && !inline.bidiLevel && !INDIC.test(inline.text);

const touches = (last: Inline, next: Inline): boolean =>
  Math.abs(last.x + last.width - next.x) < 0.0005 && ALIKE.every((style) => last[style] === next[style]);

const continues = (last: Inline, next: Inline): boolean => ENDS_WORD.test(last.text) && isSimple(next) && touches(last, next);

/** Parts of one Indic word between which a line might have ended; written apart, a reader would see a space between them. */
const isSplitIndic = (last: Inline, next: Inline): boolean =>
  !last.text.endsWith(' ') && touches(last, next) && INDIC.test(last.text) && INDIC.test(next.text) && !last.fontFeatures && !next.fontFeatures;

const runsFromRight = (word: Inline): boolean => (word.bidiLevel ?? 0) > 0 && !word.decoration && !word.background && !word.characterSpacing;

/**
 * The words from an index on that run from right to left in one style, with the numbers amid them, as one run in the
 * order of the page: readers turn a whole phrase round rightly, spaces and brackets included, where they lose them
 * between words that are written one by one.
 */
function phraseFrom(words: readonly Inline[], from: number): { run: Inline; length: number } | null {
  const first = words[from];
  if (!first || !runsFromRight(first)) return null;
  const goesOn = (next: Inline | undefined): boolean => next !== undefined && runsFromRight(next) && ALIKE.every((style) => first[style] === next[style]);
  let to = from + 1;
  while (goesOn(words[to])) to += 1;
  const inPlace = words.slice(from, to).sort((a, b) => a.x - b.x);
  const isTouching = inPlace.every((word, index) => index === 0 || Math.abs(word.x - (inPlace[index - 1]?.x ?? 0) - (inPlace[index - 1]?.width ?? 0)) < 0.01);
  if (!isTouching) return null;
  const spoken = words.slice(from, to);
  const run: Inline = {
    ...first, text: spoken.map(({ text }) => text).join(''), width: spoken.reduce((sum, { width }) => sum + width, 0), x: inPlace[0]?.x ?? first.x, bidiLevel: 1, words: inPlace,
  };
  return { run, length: to - from };
}

/** Joins words of one style into runs wherever that moves no letter. */
export function joinedRuns(words: readonly Inline[]): Inline[] {
  const runs: Inline[] = [];
  let open: Inline | null = null;
  for (let index = 0; index < words.length; index += 1) {
    const phrase = words[index]?.bidiLevel ? phraseFrom(words, index) : null;
    if (phrase) {
      runs.push(phrase.run);
      open = null;
      index += phrase.length - 1;
      continue;
    }
    const word = words[index];
    if (!word) continue;
    const last = runs.at(-1);
    if (last && isSplitIndic(last, word)) {
      last.text += word.text;
      last.width += word.width;
      continue;
    }
    if (open && continues(open, word)) {
      open.text += word.text;
      open.width += word.width;
      continue;
    }
    const own: Inline = { ...word };
    runs.push(own);
    open = isSimple(word) ? own : null;
  }
  return runs;
}

const isOrdinary = (inline: Inline): boolean =>
  !inline.decoration && !inline.background && !inline.link && !inline.linkToPage && !inline.sub && !inline._pageNodeRef && (inline.opacity ?? 1) === 1;

const pieceOf = ({ text, fontFeatures, bidiLevel }: Inline): TextPiece => {
  return { text, features: fontFeatures ?? [], isRtl: (bidiLevel ?? 0) % 2 === 1 };
};

const HEX_COLOUR = /^#[0-9a-f]{6}$/iu;
const inkOf = ({ color }: Inline): string => (color && HEX_COLOUR.test(color) ? color : '#000000');

const isFromRight = (code: number): boolean => (code >= 0x590 && code <= 0x8ff) || (code >= 0xfb1d && code <= 0xfefc);
const isFromLeft = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code < 0x590) || (code >= 0x900 && code < 0x2000);

/** On its line stands more to the right of it. */
const isFollowed = (run: Inline, line: readonly Inline[]): boolean => line.some(({ x }) => x > run.x);

/** How many more letters of some lines run from right to left than from left to right. */
function leaningRight(lines: readonly EngineLine[]): number {
  let more = 0;
  for (const { inlines } of lines) {
    for (const { text } of inlines) {
      for (let index = 0; index < text.length; index += 1) {
        const code = text.charCodeAt(index);
        if (isFromRight(code)) more += 1;
        else if (isFromLeft(code)) more -= 1;
      }
    }
  }
  return more;
}

/** The lines of a page, if most of its letters run from right to left. */
function linesFromRight({ items }: EnginePage): EngineLine[] {
  const lines = items.flatMap(({ item }) => ('inlines' in item ? [item] : []));
  const hasOther = lines.some(({ inlines }) => inlines.some(({ bidiLevel }) => bidiLevel));
  return hasOther && leaningRight(lines) > 0 ? lines : [];
}

/** Writes one text operator for each run of a line, not one for each word. */
export class RunRenderer extends Renderer {
  /** False: everything as pdfmake draws it, word by word. */
  joinsWords = true;
  readonly #writer: TextDocument;
  /** Lines of pages on which most letters run from right to left. */
  readonly #fromRight = new WeakSet<EngineLine>();

  constructor(document: TextDocument, progress?: (fraction: number) => void) {
    super(document, progress);
    this.#writer = document;
  }

  override renderPages(pages: EnginePage[]): void {
    for (const page of pages) for (const line of linesFromRight(page)) this.#fromRight.add(line);
    super.renderPages(pages);
  }

  override renderLine(line: EngineLine, x: number, y: number): void {
    if (!this.joinsWords || !line.inlines.every(isOrdinary)) super.renderLine(line, x, y);
    else {
      if (line._outline) this.#addBookmark(line._outline);
      this.#drawRuns(line, x, y);
    }
  }

  #addBookmark({ text, id, parentId, expanded }: NonNullable<EngineLine['_outline']>): void {
    const parent = (parentId === undefined ? undefined : this.outlineMap[parentId]) ?? this.pdfDocument.outline;
    const item = parent.addItem(text, { expanded });
    if (id !== undefined) this.outlineMap[id] = item;
  }

  #drawRuns(line: EngineLine, x: number, y: number): void {
    const writer = this.#writer;
    const base = y + line.getAscenderHeight();
    let ink = '';
    const runs = joinedRuns(line.inlines);
    const isRtlPage = this.#fromRight.has(line);
    runs.forEach((run, index) => {
      if (inkOf(run) !== ink) {
        ink = inkOf(run);
        writer.ink(ink);
      }
      writer._font = run.font;
      writer.fontSize(run.fontSize);
      const top = base - (run.font.ascender / 1000) * run.fontSize - (run.sup ? run.fontSize * 0.75 : 0);
      writer.text(run.text, x + run.x, top, {
        textWidth: run.width,
        characterSpacing: run.characterSpacing ?? 0,
        ...(run.linkToDestination ? { goTo: run.linkToDestination } : {}),
        isRtl: (run.bidiLevel ?? 0) % 2 === 1,
        isRtlPage,
        isAmidLatin: !isRtlPage && isFollowed(run, runs),
        ...(run.lang ? { lang: run.lang } : {}),
        ...(line.id && index === 0 ? { destination: line.id } : {}),
        ...(run.fontFeatures ? { features: run.fontFeatures } : {}),
        ...(run.words ? { pieces: run.words.map(pieceOf) } : {}),
      });
    });
  }
}
