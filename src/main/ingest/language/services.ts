import { wordAt, type Token } from './tokens';

interface CountryHit {
  start: number;
  end: number;
  value: ReadonlyArray<{ code: string }>;
}

/** Kingdoms of which reports say "the Royal Navy" too. */
const KINGDOMS: ReadonlySet<string> = new Set(['AU', 'BE', 'BH', 'BN', 'BT', 'CA', 'DK', 'ES', 'JO', 'KH', 'MA', 'MY', 'NL', 'NO', 'NZ', 'OM', 'SA', 'SE', 'TH', 'TO']);

const OFFICE = /^(?:minister|secretary|lord|councillor|councilor|chief)$/;
const OFFICE_REACH = 5;

/**
 * "the Moroccan Inspector of the Royal Navy", "the French Armed Forces Minister": a royal service or an office is that of the list
 * only where no other country is named just before it, and an office only where its country is named or two others are not.
 */
export function isOwnService(tokens: readonly Token[], named: readonly CountryHit[], hit: CountryHit): boolean {
  if (wordAt(tokens, hit.start) === 'royal') return !named.some((other) => other.end <= hit.start && other.end > hit.start - 8 && KINGDOMS.has(other.value[0]?.code ?? ''));
  if (isShipOfElse(tokens, named, hit)) return false;
  const isOffice = hit.end - hit.start < OFFICE_REACH && tokens.slice(hit.start, hit.end).some((token) => OFFICE.test(token.key));
  return !isOffice || !(named.some((other) => other.end <= hit.start && other.end >= hit.start - 1) || isOfOthers(tokens, named, hit));
}

const SHIP = /^(?:frigate|corvette|destroyer|vessel|ship|submarine|cutter|minehunter|warship|patrol|tanker|boat)$/;
const SHIP_REACH = 6;

/** "the Brazilian Navy frigate BNS Itapemirim": a prefix that two navies have is that of the navy named before. */
function isShipOfElse(tokens: readonly Token[], named: readonly CountryHit[], { start, end, value }: CountryHit): boolean {
  if (end !== start + 1 || !SHIP.test(wordAt(tokens, start - 1))) return false;
  return named.some((other) => other.end < start && other.end >= start - SHIP_REACH && !value.some(({ code }) => code === other.value[0]?.code));
}

/** "Deputy Assistant Secretary of Defense", "Under Secretary of Defense": of one country alone. */
const AMERICAN = /^(?:assistant|under)$/;

/** "Secretary of National Defense" in a report on Canada and Mexico: a title that other countries have too. */
function isOfOthers(tokens: readonly Token[], named: readonly CountryHit[], { start, value }: CountryHit): boolean {
  if (AMERICAN.test(wordAt(tokens, start - 1)) && wordAt(tokens, start) === 'secretary') return false;
  const codes = new Set(named.flatMap((other) => other.value.slice(0, 1).map(({ code }) => code)));
  return codes.size > 1 && !value.some(({ code }) => codes.has(code));
}
