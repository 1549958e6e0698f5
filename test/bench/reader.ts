import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadGazetteer } from '../../src/main/ingest/gazetteer/loadGazetteer';
import { readReport } from '../../src/main/ingest/readReport';
import { median, times, type Result } from './measure';

const REPORTS = join('test', 'unit', 'ingest', 'reports');
const LETTERS = 1_000_000;
/** What a plain pass would look for: dates, ranks with names, capitalised runs. */
const PLAIN = [/\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?\b/g, /\b(?:General|Admiral|Minister|Secretary|Ambassador|President) [A-Z]\w+(?: [A-Z]\w+)*/g, /\b[A-Z]\w+(?: [A-Z]\w+)+\b/g];

/** Reading a megabyte of reports in one worker beside a plain regular-expression pass over the same text. */
export async function measureReader(): Promise<Result[]> {
  const gazetteer = loadGazetteer('resources');
  const texts = readdirSync(REPORTS).map((id) => readFileSync(join(REPORTS, id, 'input.txt'), 'utf8'));
  const many: string[] = [];
  for (let letters = 0; letters < LETTERS; letters += many.at(-1)?.length ?? 1) many.push(texts[many.length % texts.length] ?? '');
  const long = many.join('\n\n');
  const plain = median(await times(5, () => PLAIN.reduce((sum, pattern) => sum + [...long.matchAll(pattern)].length, 0)));
  const each = median(await times(5, () => many.forEach((text) => readReport({ text, published: '2025-01-01' }, gazetteer))));
  return [
    { what: `reading 1 MB in ${many.length} reports`, ours: each, reference: plain, unit: 'ms', against: 'three regular expressions', goal: null },
  ];
}
