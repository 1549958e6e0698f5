import type { Orientation, PackModel } from '../../../shared/pack/model';
import { themeFor, UPRIGHT, type Theme } from '../packDefinition/theme';

/** Faces that every Word has, or has a metric twin of; Word falls back by itself where a glyph is missing. */
export const FACE = {
  serif: { ascii: 'Cambria', hAnsi: 'Cambria', eastAsia: 'Cambria', cs: 'Times New Roman' },
  sans: { ascii: 'Calibri', hAnsi: 'Calibri', eastAsia: 'Calibri', cs: 'Arial' },
  devanagari: { cs: 'Nirmala UI', hint: 'cs' },
} as const;

/** Points → twentieths of a point, Word's unit of length. */
export const twips = (points: number): number => Math.round(points * 20);
/** Points → half-points, Word's unit of type size. */
export const halfPoints = (points: number): number => Math.round(points * 2);
/** Points → eighths of a point, Word's unit of border width. */
export const eighths = (points: number): number => Math.max(2, Math.round(points * 8));
/** '#0b5673' → '0b5673'. */
export const hex = (colour: string): string => colour.replace('#', '');
/** Line spacing as a multiple of single spacing. */
export const lines = (factor: number): number => Math.round(factor * 240);

/** The page of the PDF, so that both editions of a pack look related. */
export const measuresFor = (model: Pick<PackModel, 'paper' | 'principalMode'>, orientation: Orientation = 'portrait'): Theme => themeFor(model, { ...UPRIGHT, orientation });
