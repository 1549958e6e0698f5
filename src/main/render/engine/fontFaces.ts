import { join } from 'node:path';
import { fontFile } from './fontFiles';
import type { FontFile } from './shapedText';

/** Families that a definition may name. `light` is the display cut of the serif for large titles. */
export const FONT = {
  serif: 'Serif',
  light: 'SerifLight',
  sans: 'Sans',
  arabic: 'Arabic',
  devanagari: 'Devanagari',
} as const;

export type FontFamily = (typeof FONT)[keyof typeof FONT];

interface FamilyFiles {
  normal: string;
  bold: string;
  italics: string;
  bolditalics: string;
}

const upright = (normal: string, bold: string): FamilyFiles => ({
  normal,
  bold,
  italics: normal,
  bolditalics: bold,
});

// Arabic and Devanagari have no true italic; their upright faces stand in, nothing is slanted by machine.
const FILES: Record<FontFamily, FamilyFiles> = {
  Serif: {
    normal: 'SourceSerif4_400Regular.ttf',
    bold: 'SourceSerif4_600SemiBold.ttf',
    italics: 'SourceSerif4_400Regular_Italic.ttf',
    bolditalics: 'SourceSerif4_600SemiBold_Italic.ttf',
  },
  SerifLight: {
    normal: 'SourceSerif4_300Light.ttf',
    bold: 'SourceSerif4_400Regular.ttf',
    italics: 'SourceSerif4_300Light_Italic.ttf',
    bolditalics: 'SourceSerif4_400Regular_Italic.ttf',
  },
  Sans: {
    normal: 'IBMPlexSans_400Regular.ttf',
    bold: 'IBMPlexSans_600SemiBold.ttf',
    italics: 'IBMPlexSans_400Regular_Italic.ttf',
    bolditalics: 'IBMPlexSans_600SemiBold_Italic.ttf',
  },
  Arabic: upright('Amiri_400Regular.ttf', 'Amiri_700Bold.ttf'),
  Devanagari: upright('NotoSansDevanagari_400Regular.ttf', 'NotoSansDevanagari_600SemiBold.ttf'),
};

/** Families that stand in for a base family inside a line and therefore take over its line metrics. */
export const FALLBACK_FAMILIES: ReadonlySet<string> = new Set([FONT.arabic, FONT.devanagari]);

/** All font files that the press needs, by name. */
export const FONT_FILES: readonly string[] = [
  ...new Set(Object.values(FILES).flatMap((files) => Object.values(files))),
];

/** pdfmake's font dictionary with absolute paths into `fontsDir`. */
export function fontDictionary(fontsDir: string): Record<string, FamilyFiles> {
  const absolute = (files: FamilyFiles): FamilyFiles => ({
    normal: join(fontsDir, files.normal),
    bold: join(fontsDir, files.bold),
    italics: join(fontsDir, files.italics),
    bolditalics: join(fontsDir, files.bolditalics),
  });
  return Object.fromEntries(Object.entries(FILES).map(([family, files]) => [family, absolute(files)]));
}

/** Tells which characters a family can print. */
export interface FontCoverage {
  covers(family: string, codePoint: number): boolean;
}

/**
 * Coverage read from the font files; a character counts as covered when both the regular and the bold
 * face of the family have it. Files are opened once and answers are kept.
 */
export function openFontCoverage(fontsDir: string): FontCoverage {
  const opened = new Map<string, FontFile[]>();
  const answers = new Map<string, Map<number, boolean>>();
  const facesOf = (family: string): FontFile[] => {
    const known = opened.get(family);
    if (known) return known;
    const entry = Object.entries(FILES).find(([name]) => name === family);
    if (!entry) throw new Error(`Unknown font family ${family}`);
    const faces = [...new Set(Object.values(entry[1]))].map((file) => fontFile(join(fontsDir, file)).font);
    opened.set(family, faces);
    return faces;
  };
  return {
    covers(family, codePoint) {
      const ofFamily = answers.get(family) ?? new Map<number, boolean>();
      const known = ofFamily.get(codePoint);
      if (known !== undefined) return known;
      const answer = facesOf(family).every((face) => face.hasGlyphForCodePoint(codePoint));
      answers.set(family, ofFamily.set(codePoint, answer));
      return answer;
    },
  };
}
