import type { Gazetteer } from '../gazetteer/gazetteer';
import type { Stripped } from '../types';
import { joinWraps } from './joinWraps';
import { NOISE_RULES, type NoiseRule } from './noiseRules';
import { OffsetText, type Edit } from './offsetText';
import { repairMojibake } from './mojibake';

export interface Cleaned {
  text: string;
  stripped: Stripped[];
  offsets: Array<[number, number]>;
  /** A date that a machine header told, as YYYY-MM-DD. */
  headerDate: string | null;
}

/** Residue that is told even though it leaves no gap; invisible characters and line ends are not worth a word. */
const SILENT: ReadonlySet<string> = new Set(['space', 'line-end', 'spaces']);
const LONGEST_TOLD = 2000;

/** Takes out what is no report: menus, links, braces, disclaimers, doubled lines; joins hard wraps. Linear in the length. */
export function cleanText(original: string, gazetteer: Gazetteer): Cleaned {
  const stripped: Stripped[] = [];
  let work = OffsetText.of(original);
  const apply = (edits: readonly Edit[], reason: string | null): void => {
    if (reason !== null) for (const edit of edits) tell(stripped, { work, edit, original, reason });
    work = work.edited(edits);
  };
  apply(repairMojibake(work.text), 'wrong encoding, repaired');
  const headerDate = /^\s{0,3}(?:date|published|pubdate|updated)\s{0,2}:?\s{0,2}(\d{4}-\d{2}-\d{2})/im.exec(work.text.slice(0, 2000))?.[1] ?? null;
  for (const rule of NOISE_RULES) {
    if (!mayMatch(rule, work.text)) continue;
    const edits = [...work.text.matchAll(rule.pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length, text: rule.keeps.replace('$1', match[1] ?? '') }));
    apply(edits, SILENT.has(rule.name) ? null : rule.reason);
  }
  const lines = furniture(work.text, gazetteer.noiseLines);
  for (const reason of new Set(lines.map((line) => line.reason))) {
    for (const edit of lines.filter((line) => line.reason === reason)) tell(stripped, { work, edit, original, reason });
  }
  work = work.edited(lines);
  work = work.edited(joinWraps(work.text));
  return { text: work.text, stripped: stripped.toSorted((a, b) => a.start - b.start || a.end - b.end), offsets: runs(work), headerDate };
}

function mayMatch({ pattern, needs }: NoiseRule, text: string): boolean {
  return (needs === undefined || text.includes(needs)) && text.search(pattern) >= 0;
}

function tell(stripped: Stripped[], { work, edit, original, reason }: { work: OffsetText; edit: Edit; original: string; reason: string }): void {
  if (edit.end <= edit.start) return;
  const start = work.originOf(edit.start);
  const end = work.originOf(edit.end - 1) + 1;
  stripped.push({ start, end, text: original.slice(start, Math.min(end, start + LONGEST_TOLD)), reason });
}

/** Whole lines that are furniture, and lines that stood there before. */
function furniture(text: string, noiseLines: ReadonlyMap<string, string>): Array<Edit & { reason: string }> {
  const found: Array<Edit & { reason: string }> = [];
  const seen = new Set<string>();
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    const bare = line.trim().toLowerCase().replace(/[\s:.|»>-]{1,10}$/, '');
    const reason = bare === '' ? (line.trim() === '' ? null : 'line of signs') : (noiseLines.get(bare) ?? (bare.length >= 12 && seen.has(bare) ? 'line that stood there before' : null));
    if (bare.length >= 12) seen.add(bare);
    if (reason !== null) found.push({ start, end, text: '', reason });
    start = end + 1;
  }
  return found;
}

/** The map as runs: within a run both positions advance in step. */
function runs(work: OffsetText): Array<[number, number]> {
  const list: Array<[number, number]> = [];
  let expected = -1;
  for (let at = 0; at <= work.text.length; at += 1) {
    const origin = work.origin[at] ?? 0;
    if (origin !== expected) list.push([at, origin]);
    expected = origin + 1;
  }
  return list;
}
