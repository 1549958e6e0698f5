import { alone, type Steps } from '../inStep';
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { Stripped } from '../types';
import { isPlainlyEnglish } from '../language/languageOf';
import { findForeignParts, mainLanguage } from './foreignParts';
import { findFurniture, gluedCaptions, type FurnitureEdit } from './furniture';
import { findHeaderDay } from './headerDay';
import { joinWraps } from './joinWraps';
import { NOISE_RULES, type NoiseRule } from './noiseRules';
import { OffsetText, type Edit } from './offsetText';
import { repairMojibake } from './mojibake';
import { repairScan } from './scanFaults';

export interface Cleaned {
  text: string;
  stripped: Stripped[];
  offsets: Array<[number, number]>;
  /** A date that a machine header told, as YYYY-MM-DD. */
  headerDate: string | null;
  /** The language of the text in words; null where it cannot be told. */
  language: string | null;
  /** Where lines begin that the original marks as headings ("## …"), in the cleaned text. */
  headings: ReadonlySet<number>;
  /** The languages of paragraphs that were set aside in an English text. */
  foreign: string[];
}

/** Residue that is told even though it leaves no gap; invisible characters and line ends are not worth a word. */
const SILENT: ReadonlySet<string> = new Set(['space', 'line-end', 'spaces', 'elision', 'apostrophe', 'comma']);
const LONGEST_TOLD = 2000;
const LANGUAGE_SAMPLE = 4000;

/** Takes out what is no report: menus, links, braces, disclaimers, doubled lines; joins hard wraps. Linear in the length. */
export function cleanText(original: string, gazetteer: Gazetteer): Cleaned {
  return alone(cleanInSteps(original, gazetteer));
}

/** What cleanText does, in steps. */
export function* cleanInSteps(original: string, gazetteer: Gazetteer): Steps<Cleaned> {
  const stripped: Stripped[] = [];
  let work = OffsetText.of(original);
  const apply = (edits: readonly Edit[], reason: string | null): void => {
    if (reason !== null) for (const edit of edits) tell(stripped, { work, edit, original, reason });
    work = work.edited(edits);
  };
  apply(repairMojibake(work.text), 'wrong encoding, repaired');
  const headerDate = findHeaderDay(work.text);
  for (const rule of NOISE_RULES) {
    yield;
    if (!mayMatch(rule, work.text)) continue;
    const edits = [...work.text.matchAll(rule.pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length, text: rule.keeps.replace('$1', match[1] ?? '') }));
    apply(edits, SILENT.has(rule.name) ? null : rule.reason);
  }
  apply(repairScan(work.text), 'fault of a scan, repaired');
  yield;
  const glued = gluedCaptions(work.text);
  tellAll(stripped, glued, { work, original });
  work = work.edited(glued);
  const lines = findFurniture(work.text, gazetteer.noiseLines);
  tellAll(stripped, lines, { work, original });
  work = work.edited(lines);
  yield;
  work = work.edited(joinWraps(work.text));
  yield;
  const language = isPlainlyEnglish(work.text.slice(0, LANGUAGE_SAMPLE)) ? 'English' : mainLanguage(work.text);
  const foreign = language === 'English' ? findForeignParts(work.text) : [];
  tellAll(stripped, foreign, { work, original });
  work = work.edited(foreign);
  yield;
  return { text: work.text, stripped: stripped.toSorted((a, b) => a.start - b.start || a.end - b.end), offsets: work.runs(), headerDate, headings: findHeadings(work, original), language, foreign: [...new Set(foreign.map((part) => part.reason.replace('part in ', '')))] };
}

const HEADING = /^ {0,3}(?:\\?#){1,6} ?$/;
const LONGEST_MARK = 16;

/** The lines of the cleaned text before which the original has the mark of a heading. */
function findHeadings(work: OffsetText, original: string): ReadonlySet<number> {
  const found = new Set<number>();
  if (!original.includes('#')) return found;
  let start = 0;
  for (const line of work.text.split('\n')) {
    const origin = line === '' ? 0 : work.originOf(start);
    const from = original.lastIndexOf('\n', origin - 1) + 1;
    if (line !== '' && origin - from < LONGEST_MARK && HEADING.test(original.slice(from, origin))) found.add(start);
    start += line.length + 1;
  }
  return found;
}

function tellAll(stripped: Stripped[], edits: readonly FurnitureEdit[], { work, original }: { work: OffsetText; original: string }): void {
  for (const edit of edits) tell(stripped, { work, edit, original, reason: edit.reason });
}

function mayMatch({ pattern, needs }: NoiseRule, text: string): boolean {
  return (needs === undefined || needs.some((sign) => text.includes(sign))) && text.search(pattern) >= 0;
}

function tell(stripped: Stripped[], { work, edit, original, reason }: { work: OffsetText; edit: Edit; original: string; reason: string }): void {
  if (edit.end <= edit.start) return;
  const start = work.originOf(edit.start);
  const end = work.originOf(edit.end - 1) + 1;
  stripped.push({ start, end, text: original.slice(start, Math.min(end, start + LONGEST_TOLD)), reason });
}
