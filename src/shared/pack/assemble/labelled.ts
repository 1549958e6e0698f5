import type { Block, RichText, Tone } from '../model';

/** A label in the side column with its text; nothing when there is nothing to say. */
export function labelled(label: string, body: readonly RichText[], options: { ordered?: boolean; tone?: Tone } = {}): Block[] {
  const filled = body.filter((text) => text.length > 0);
  return filled.length > 0 ? [{ kind: 'labelled', label, body: filled, ordered: options.ordered ?? false, tone: options.tone ?? 'neutral' }] : [];
}
