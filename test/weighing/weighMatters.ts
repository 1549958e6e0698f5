import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { cleanText } from '../../src/main/ingest/cleaning/cleanText';
import { tellTraits } from '../../src/main/ingest/events/matterTraits';
import { seeAll, type Seen } from '../../src/main/ingest/events/reading';
import { bare, type Candidate, candidates } from '../../src/main/ingest/events/weighedTopics';
import type { Gazetteer } from '../../src/main/ingest/gazetteer/gazetteer';
import { loadGazetteer } from '../../src/main/ingest/gazetteer/loadGazetteer';
import { SIGN, WORD_PLACES } from '../../src/main/ingest/gazetteer/matterWeights';
import { annotate } from '../../src/main/ingest/language/annotate';
import { learn, type Example } from './logistic';

// npm run weigh -- FOLDER…: learns resources/gazetteer/matter-weights.tsv from labelled reports. Each FOLDER holds one folder a
// report, with input.txt, meta.json ({ published }) and expected.json ({ primary: { topicsContain } }), and may hold matters.txt with
// further phrases that a reader would take, one a line.
const Meta = z.object({ published: z.string().nullish() });
const Expected = z.object({ primary: z.object({ topicsContain: z.array(z.string()).default([]) }).nullish() });
const TARGET = join('resources', 'gazetteer', 'matter-weights.tsv');
/** What stands in fewer reports tells nothing. */
const LEAST_REPORTS = 2;
/** Smaller weights are left out. */
const LEAST_WEIGHT = 0.03;

const gazetteer = loadGazetteer('resources');
const reports = process.argv.slice(2).flatMap((folder) => readdirSync(folder).map((id) => join(folder, id)).filter((report) => existsSync(join(report, 'expected.json'))));
const examples = reports.flatMap((report, at) => examplesOf(report, at, gazetteer));
if (examples.length === 0) throw new Error('No labelled report with topics in the folders that were named: npm run weigh -- FOLDER…');
writeFileSync(TARGET, table(learn(examples, LEAST_REPORTS)));
process.stdout.write(`${TARGET}: learned from ${examples.length} phrases, ${examples.filter((one) => one.isMatter).length} of them matters, in ${reports.length} reports\n`);

function examplesOf(folder: string, report: number, known: Gazetteer): Example[] {
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const labelled = Expected.parse(JSON.parse(read('expected.json'))).primary?.topicsContain ?? [];
  const more = existsSync(join(folder, 'matters.txt')) ? read('matters.txt').split('\n').filter((line) => line !== '') : [];
  const matters = labelled.map(bare);
  const whole = new Set(more.map(bare));
  if (matters.length === 0) return [];
  const cleaned = cleanText(read('input.txt'), known);
  const seen = seeAll(annotate(cleaned.text, known), { published: Meta.parse(JSON.parse(read('meta.json'))).published ?? null, headerDate: cleaned.headerDate, headings: cleaned.headings });
  return [...candidates(seen)].map(([letters, candidate]) => ({ report, isMatter: whole.has(letters) || matters.some((matter) => letters.includes(matter)), traits: traitsOf(seen, candidate) }));
}

function traitsOf(seen: Seen, { phrase, times }: Candidate): string[] {
  const traits: string[] = [];
  tellTraits(seen, phrase, times, {
    sign: (kind, value) => void traits.push(SIGN + [kind, value].filter(Boolean).join('-')),
    word: (place, word) => void traits.push(`${place}\t${word}`),
  });
  return traits;
}

function table(weights: ReadonlyMap<string, number>): string {
  const signs: string[] = [];
  const words = new Map<string, string[]>();
  for (const [trait, weight] of weights) {
    const hundredths = String(Math.round(weight * 100));
    if (Math.abs(weight) < LEAST_WEIGHT) continue;
    if (trait.startsWith(SIGN)) signs.push(`${trait}\t${hundredths}`);
    else {
      const [place = '', word = ''] = trait.split('\t');
      const row = words.get(word) ?? WORD_PLACES.map(() => '');
      row[WORD_PLACES.findIndex((one) => one === place)] = hundredths;
      words.set(word, row);
    }
  }
  const rows = [...words].map(([word, row]) => [word, ...row].join('\t').trimEnd());
  return [`# word\t${WORD_PLACES.join('\t')} — in hundredths; learned by npm run weigh, see docs/reader.md`, ...signs.toSorted(), ...rows.toSorted(), ''].join('\n');
}
