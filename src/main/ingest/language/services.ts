import { wordAt, type Token } from './tokens';

interface CountryHit {
  start: number;
  end: number;
  value: ReadonlyArray<{ code: string }>;
}

/** Kingdoms of which reports say "the Royal Navy" too. */
const KINGDOMS: ReadonlySet<string> = new Set(['AU', 'BE', 'BH', 'BN', 'BT', 'CA', 'DK', 'ES', 'JO', 'KH', 'MA', 'MY', 'NL', 'NO', 'NZ', 'OM', 'SA', 'SE', 'TH', 'TO']);

/** "the Moroccan Inspector of the Royal Navy": a royal service is not British where another kingdom is named just before it. */
export function isOwnService(tokens: readonly Token[], named: readonly CountryHit[], hit: { start: number }): boolean {
  if (wordAt(tokens, hit.start) !== 'royal') return true;
  return !named.some((other) => other.end <= hit.start && other.end > hit.start - 8 && KINGDOMS.has(other.value[0]?.code ?? ''));
}
