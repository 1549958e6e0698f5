import { Renderer } from './pdfmakeModules';
import type { EngineLine, Inline } from './pdfmakeInternals';
import type { TextDocument } from './textOperators';

const INDIC = /[\u0900-\u0dff]/u;
/** The end of a word; across it the shaper kerns nothing, so that two words can be written in one go. */
const ENDS_WORD = / $/u;

/** Styles in which two neighbours must agree to be one run. */
const ALIKE = ['font', 'fontSize', 'color', 'link', 'linkToDestination', 'linkToPage', 'opacity', 'sup', 'sub', 'lang'] as const;

const isSimple = (inline: Inline): boolean =>
  !inline.decoration && !inline.background && !inline.fontFeatures && !inline.characterSpacing && !inline.bidiLevel && !INDIC.test(inline.text);

const continues = (last: Inline, next: Inline): boolean =>
  ENDS_WORD.test(last.text) && isSimple(next) && Math.abs(last.x + last.width - next.x) < 0.0005 && ALIKE.every((style) => last[style] === next[style]);

/** Joins words of one style into runs wherever that moves no letter. */
export function joinedRuns(words: readonly Inline[]): Inline[] {
  const runs: Inline[] = [];
  let open: Inline | null = null;
  for (const word of words) {
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

const HEX_COLOUR = /^#[0-9a-f]{6}$/iu;
const inkOf = ({ color }: Inline): string => (color && HEX_COLOUR.test(color) ? color : '#000000');

/** Writes one text operator for each run of a line, not one for each word. */
export class RunRenderer extends Renderer {
  /** False: everything as pdfmake draws it, word by word. */
  joinsWords = true;
  readonly #writer: TextDocument;

  constructor(document: TextDocument, progress?: (fraction: number) => void) {
    super(document, progress);
    this.#writer = document;
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
    joinedRuns(line.inlines).forEach((run, index) => {
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
        ...(run.lang ? { lang: run.lang } : {}),
        ...(line.id && index === 0 ? { destination: line.id } : {}),
        ...(run.fontFeatures ? { features: run.fontFeatures } : {}),
      });
    });
  }
}
