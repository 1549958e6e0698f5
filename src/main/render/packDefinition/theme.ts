import type { Stance } from '../../../shared/domain/values';
import type { PackModel, Tone } from '../../../shared/pack/model';
import type { PageSize } from '../engine/definition';

/** Inks of the printed page. One accent; the stance and tone colours never stand without shape and word. */
export const INK = {
  text: '#16222b',
  mute: '#56646f',
  faint: '#8794a0',
  hair: '#c6d0d6',
  tint: '#f1f5f6',
  accent: '#0b5673',
  onAccent: '#ffffff',
  onAccentMute: '#c5dde6',
} as const;

export const STANCE_INK: Record<Stance, string> = {
  raise: '#1d6738',
  'if-raised': '#855500',
  avoid: '#a0251e',
  'listen-for': '#57408f',
};

export const TONE_INK: Record<Tone, string> = {
  neutral: '#56646f',
  good: '#1d6738',
  warn: '#855500',
  bad: '#a0251e',
};

/** Type sizes in points. In principal mode text for reading grows to 14, furniture stays. */
export interface TypeScale {
  tiny: number;
  label: number;
  small: number;
  table: number;
  body: number;
  lead: number;
  h3: number;
  h2: number;
  h1: number;
  cover: number;
}

export interface Theme {
  page: PageSize;
  margin: { left: number; top: number; right: number; bottom: number };
  /** Width between the margins. */
  measure: number;
  /** Side column for small labels, with its gutter. */
  side: number;
  size: TypeScale;
  leading: number;
  /** Space after a paragraph. */
  gap: number;
}

const PAGE_SIZES: Record<PackModel['paper'], PageSize> = {
  A4: { width: 595.28, height: 841.89 },
  Letter: { width: 612, height: 792 },
};

const READING: TypeScale = {
  tiny: 7.2, label: 7.4, small: 8.5, table: 9.2, body: 10.5, lead: 13, h3: 10.5, h2: 13, h1: 28, cover: 34,
};
const PRINCIPAL: TypeScale = {
  tiny: 7.6, label: 9, small: 11, table: 12, body: 14, lead: 16, h3: 14, h2: 18, h1: 28, cover: 34,
};

/** Measures of the page for a pack. The left margin is set for binding, the right one for a pencil. */
export function themeFor(model: Pick<PackModel, 'paper' | 'principalMode'>): Theme {
  const page = PAGE_SIZES[model.paper];
  const margin = { left: 62, top: 84, right: 60, bottom: 77 };
  return {
    page,
    margin,
    measure: page.width - margin.left - margin.right,
    side: model.principalMode ? 104 : 98,
    size: model.principalMode ? PRINCIPAL : READING,
    leading: 1.26,
    gap: model.principalMode ? 7 : 5.5,
  };
}

export const MM = 72 / 25.4;
