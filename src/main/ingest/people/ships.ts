import type { Annotated } from '../language/annotate';
import { isAllCapitals, isOneOf, letterAt, textAt, wordAt } from '../language/tokens';
import { countriesWithin } from './countriesWithin';
import { textOf, type Span } from './span';

/** A ship under somebody's command; the span is that of its name. */
export interface Command extends Span {
  /** Empty where the ship is not named beside the words. */
  ship: string;
  country: string | null;
}

const COMMANDED: ReadonlySet<string> = new Set(['commanded', 'captained', 'skippered']);

/** "HMAS Anzac commanded by Commander X": the ship named last before the words; "HMAS Anzac, under Commander X": right before them. */
export function commandedBy(report: Annotated, at: number): Command | null {
  const isUnder = wordAt(report.tokens, at - 1) === 'under';
  if (!isUnder && !isUnderCommand(report, at)) return null;
  for (const hit of countriesWithin(report, Math.max(0, at - 16), at).toReversed()) {
    const end = nameEnd(report, hit.end);
    if (isUnder && !/^,?x$/.test(report.classes.slice(end, at))) continue;
    if (hit.end <= at && hit.value[0]?.kind === 'service' && end > hit.end) return { ship: textOf(report, hit.start, end), country: hit.value[0].code, start: hit.start, end };
  }
  return isUnder ? null : unnamedShip(report, at);
}

const VESSEL = /^(?:ship|warship|vessel|frigate|destroyer|corvette|cutter|submarine|boat|carrier)$/;
const VESSEL_REACH = 24;

/** "The frigate sails with 180 hands and is commanded by Commander X": a ship, whatever she is called. */
function unnamedShip(report: Annotated, at: number): Command | null {
  for (let before = at - 1; before >= Math.max(0, at - VESSEL_REACH) && report.classes[before] !== '.'; before -= 1) {
    if (VESSEL.test(wordAt(report.tokens, before))) return { ship: '', country: null, start: before, end: before + 1 };
  }
  return null;
}

/** "commanded by", "under the command of", right before a rank. */
function isUnderCommand(report: Annotated, at: number): boolean {
  const [last, second] = [wordAt(report.tokens, at - 1), wordAt(report.tokens, at - 2)];
  return (last === 'by' && COMMANDED.has(second)) || (last === 'of' && second === 'command' && /^(?:the|under)$/.test(wordAt(report.tokens, at - 3)));
}

/** "INS Talwar Commanding Officer", "Commanding Officer of HMS Tamar": the ship belongs to the post. */
export function shipOf(report: Annotated, span: Span): string {
  const bracketed = shipBeforeBracket(report, span);
  if (bracketed !== '') return bracketed;
  if (wordAt(report.tokens, span.end - 1) !== 'officer' && !isOneOf('CK', letterAt(report.classes, span.end - 1))) return '';
  for (const hit of countriesWithin(report, span.start - 4, span.end)) {
    const end = hit.value[0]?.kind === 'service' && hit.end === hit.start + 1 ? nameEnd(report, hit.end) : hit.end;
    if (end === hit.end) continue;
    if (hit.start === span.end - 1) return ` ${textOf(report, hit.end, end)}`;
    if (hit.start < span.start && /^[NTV]{1,3}$/.test(report.classes.slice(hit.end, span.start))) return `, ${textOf(report, hit.start, span.start)}`;
  }
  return '';
}

/** "JS Mogami (FFM-1) (Commanding Officer: Commander X)": the ship right before the brackets. */
function shipBeforeBracket(report: Annotated, { start, end }: Span): string {
  if (report.classes[start - 1] !== '(' || wordAt(report.tokens, end - 1) !== 'officer') return '';
  for (const hit of countriesWithin(report, Math.max(0, start - BRACKET_REACH), start - 1)) {
    const name = hit.value[0]?.kind === 'service' && hit.end === hit.start + 1 ? nameEnd(report, hit.end) : hit.end;
    if (name > hit.end && /^(?:\([A-Zn-]{1,5}\))?\($/i.test(report.classes.slice(name, start))) return `, ${textOf(report, hit.start, name)}`;
  }
  return '';
}

const BRACKET_REACH = 12;

/** Whose ship somebody commands: "Commanding Officer of Armidale", where the report names "HMAS Armidale"; null where it names none. */
export function shipCountry(report: Annotated, post: string): string | null {
  if (!/\bcommanding officer\b/i.test(post)) return null;
  const words = post.split(/[^\p{L}]+/u);
  for (const hit of report.countries) {
    if (hit.value[0]?.kind !== 'service' || hit.end !== hit.start + 1 || !/^[A-Z]{2,5}$/.test(textAt(report.tokens, hit.start))) continue;
    const name = textAt(report.tokens, hit.end);
    if (name !== '' && nameEnd(report, hit.end) > hit.end && words.includes(name)) return hit.value[0].code;
  }
  return null;
}

/** What stands before the names of warships, beyond those that end in "S" for ship. */
const SHIP_PREFIX = /^(?:[A-Z]{2,5}S|KRI|KDB?|BRP|TCG|ARA|ARC|BAP|ITS|JS|ORP|NRP|FS|FGS)$/;

/** "KRI Sultan Hasanuddin", "HMCS Admiral Benson": the rank or form of address behind the prefix is part of the ship's name. */
export function isShipBefore(report: Annotated, at: number): boolean {
  return SHIP_PREFIX.test(textAt(report.tokens, at - 1)) && countriesWithin(report, at - 1, at).some((hit) => hit.value[0]?.kind === 'service' && hit.end === at);
}

const NOUN_OF_SHIP = /^(?:ship|warship|vessel|frigate|destroyer|corvette|cutter|submarine|minehunter|minesweeper|gunboat|boat|tanker)$/;

/** What somebody does: "the frigate Captain X said". */
const SPEAKS_OR_ACTS = /^(?:said|says|told|met|added|stated|thanked|welcomed|received|briefed|explained|led)$/;

/** "the frigate Commandant Mercier", "Cutter Bailey Marsh": a ship that is named after somebody, right behind the word for her. */
export function isNamedShip(report: Annotated, from: number, end: number): boolean {
  return NOUN_OF_SHIP.test(wordAt(report.tokens, from - 1)) && !SPEAKS_OR_ACTS.test(wordAt(report.tokens, end));
}

function nameEnd(report: Annotated, from: number): number {
  let at = from;
  while (at < from + 4 && (isOneOf('NTVpK', letterAt(report.classes, at)) || (isOneOf('PHR', letterAt(report.classes, at)) && isAllCapitals(report.tokens[at])))) at += 1;
  return at;
}
