import type { DraftEngagement, DraftPerson, ReportReading } from '../ingest/types';
import type { Gazetteer } from '../ingest/gazetteer/gazetteer';
import { loadGazetteer } from '../ingest/gazetteer/loadGazetteer';
import { inStep, type Outcome } from '../ingest/inStep';
import { readInSteps } from '../ingest/readReport';
import { readReportFile } from '../ingest/readers/readFile';
import { UnreadableFile, type ReportText } from '../ingest/readers/reportFile';

/** One object a file, as the headless contract has it, with the reader's reasons beside it. */
export interface FileReading extends Pick<ReportReading, 'evidence' | 'topics' | 'statements' | 'outcomes' | 'doubts' | 'text' | 'stripped' | 'offsets'> {
  file: string;
  isEngagement: boolean;
  primary: DraftEngagement | null;
  otherEngagements: DraftEngagement[];
  persons: DraftPerson[];
}

export type FileOutcome = { file: string; reading: FileReading; problem: null } | { file: string; reading: null; problem: string };

export interface IngestOptions {
  resourcesDir: string;
  /** YYYY-MM-DD; without it the day that the file itself tells. */
  published: string | null;
  signal?: AbortSignal;
}

let loaded: { resourcesDir: string; gazetteer: Gazetteer } | null = null;

/** The gazetteers of this process. */
export function gazetteerOf(resourcesDir: string): Gazetteer {
  if (loaded?.resourcesDir !== resourcesDir) loaded = { resourcesDir, gazetteer: loadGazetteer(resourcesDir) };
  return loaded.gazetteer;
}

/** So many files are read side by side, which takes less time than one after the other. */
const TOGETHER = 32;
/** So many letters they may have together, or one file that has more. */
const MOST_LETTERS = 400_000;

/** Reads files and tells of them in their order; a bad file yields its problem and the others are read. Saves nothing. */
export async function* ingestFiles(files: readonly string[], options: IngestOptions): AsyncGenerator<FileOutcome> {
  const gazetteer = gazetteerOf(options.resourcesDir);
  for (let at = 0; at < files.length; ) {
    const opened: Opened[] = [];
    let letters = 0;
    for (; at < files.length && opened.length < TOGETHER && letters < MOST_LETTERS; at += 1) {
      if (options.signal?.aborted) return;
      const one = await open(files[at] ?? '');
      letters += one.source?.text.length ?? 0;
      opened.push(one);
    }
    yield* outcomesOf(opened, gazetteer, options.published);
  }
}

type Opened = { file: string; source: ReportText; problem: null } | { file: string; source: null; problem: string };

async function open(file: string): Promise<Opened> {
  try {
    return { file, source: await readReportFile(file), problem: null };
  } catch (error) {
    return { file, source: null, problem: sentenceFor(file, error) };
  }
}

function* outcomesOf(opened: readonly Opened[], gazetteer: Gazetteer, published: string | null): Generator<FileOutcome> {
  const readings = inStep(opened.flatMap(({ source }) => (source === null ? [] : [readInSteps({ text: source.text, published: published ?? source.published }, gazetteer)]))).values();
  for (const { file, source, problem } of opened) yield source === null ? { file, reading: null, problem } : outcomeOf(file, source, readings.next().value);
}

function outcomeOf(file: string, { notes }: ReportText, outcome: Outcome<ReportReading> | undefined): FileOutcome {
  if (outcome?.isDone !== true) return { file, reading: null, problem: sentenceFor(file, outcome?.error) };
  return { file, reading: { file, ...outcome.value, doubts: [...notes, ...outcome.value.doubts] }, problem: null };
}

const TROUBLE: Readonly<Record<string, string>> = { ENOENT: 'is not there; check the name', EACCES: 'may not be read by this user; check its permissions', EPERM: 'may not be read by this user; check its permissions', EISDIR: 'is a folder; name a file' };

function sentenceFor(file: string, error: unknown): string {
  if (error instanceof UnreadableFile) return `${file} ${error.message}.`;
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? TROUBLE[error.code] : undefined;
  return `${file} ${code ?? `could not be read: ${error instanceof Error ? error.message : String(error)}`}.`;
}
