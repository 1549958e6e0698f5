import { lineCount, textWidth, wordWidths, type Face } from './textMeasure';

/** One text of a cell and how it is set, in points. */
export interface CellText {
  text: string;
  face: Face;
  size: number;
  /** Height of a line. */
  line: number;
  /** Width after the last word, in shares of the size. */
  more: number;
  /** Between letters. */
  spacing?: number;
}

interface SetText {
  words: number[];
  space: number;
  line: number;
}

/** Beyond so many words a text is not worth trying at every width. */
const LONG = 120;
/** Widths that are tried lie so far apart. */
const STEP = 4;
const MOST_STEPS = 70;
/** Measures are estimates: so much is added, in shares of the width and in points. */
const SAFETY = { share: 1.01, points: 1 };

function setText({ text, face, size, line, more, spacing = 0 }: CellText): SetText {
  const widths = wordWidths(text, face);
  const average = text.length / Math.max(1, widths.length);
  const words = widths.map((width, index) => width * size * SAFETY.share + spacing * average + (index === widths.length - 1 ? more * size : 0));
  return { words, space: textWidth(' ', face) * size, line };
}

const widthOfWord = (word: number, index: number, { words, space }: SetText): number => (index === words.length - 1 ? word : word - space);

function heightOf({ words, space, line }: SetText, width: number): number {
  if (words.length <= LONG) return lineCount(words, width, space) * line;
  return Math.ceil(words.reduce((sum, word) => sum + word, 0) / (width * 0.94)) * line;
}

/** How high the cells of one column are at different widths. */
export class ColumnShape {
  /** Width of the longest word. */
  least = 0;
  /** Width at which no text needs a second line. */
  natural = 0;
  readonly #cells: SetText[][] = [];
  readonly #heights = new Map<number, number[]>();
  #steps: number[] | null = null;

  /** @param extra width that is not for text, such as a sign */
  constructor(readonly extra: number) {}

  /** Adds a cell; one that is not tried only tells its longest word. */
  add(texts: readonly CellText[], isTried: boolean): void {
    const cell = texts.filter(({ text }) => text !== '').map(setText);
    for (const text of cell) {
      text.words.forEach((word, index) => {
        this.least = Math.max(this.least, widthOfWord(word, index, text) + this.extra + SAFETY.points);
      });
      const whole = text.words.reduce((sum, word) => sum + word, 0);
      this.natural = Math.max(this.natural, whole + this.extra + SAFETY.points);
    }
    if (isTried) this.#cells.push(cell);
    this.#heights.clear();
    this.#steps = null;
  }

  /** Heights of its cells at a width. */
  heights(width: number): readonly number[] {
    const known = this.#heights.get(width);
    if (known) return known;
    const inner = Math.max(1, width - this.extra - SAFETY.points);
    const heights = this.#cells.map((cell) => cell.reduce((sum, text) => sum + heightOf(text, inner), 0));
    this.#heights.set(width, heights);
    return heights;
  }

  /** Widths at which some cell becomes lower, from the narrowest on. */
  get steps(): readonly number[] {
    this.#steps ??= this.#findSteps();
    return this.#steps;
  }

  #findSteps(): number[] {
    const span = this.natural - this.least;
    const count = Math.min(MOST_STEPS, Math.ceil(span / STEP));
    const steps: number[] = [];
    let before = this.#sumAt(this.least);
    for (let step = 1; step <= count; step += 1) {
      const width = this.least + (span * step) / count;
      const sum = this.#sumAt(width);
      if (sum < before) steps.push(width);
      before = Math.min(before, sum);
    }
    return steps;
  }

  #sumAt(width: number): number {
    return this.heights(width).reduce((sum, height) => sum + height, 0);
  }
}
