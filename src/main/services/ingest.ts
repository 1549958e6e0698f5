import type { DraftEngagement, DraftPerson, ReportReading } from '../ingest/types';
import type { Gazetteer } from '../ingest/gazetteer/gazetteer';
import { loadGazetteer } from '../ingest/gazetteer/loadGazetteer';
import { readReport } from '../ingest/readReport';
import { readReportFile } from '../ingest/readers/readFile';
import { UnreadableFile } from '../ingest/readers/reportFile';

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

/** Reads files one after the other; a bad file yields its problem and the next is read. Saves nothing. */
export async function* ingestFiles(files: readonly string[], options: IngestOptions): AsyncGenerator<FileOutcome> {
  const gazetteer = gazetteerOf(options.resourcesDir);
  for (const file of files) {
    if (options.signal?.aborted) return;
    yield await ingestFile(file, gazetteer, options.published);
  }
}

async function ingestFile(file: string, gazetteer: Gazetteer, published: string | null): Promise<FileOutcome> {
  try {
    const source = await readReportFile(file);
    const reading = readReport({ text: source.text, published: published ?? source.published }, gazetteer);
    return { file, reading: { file, ...reading, doubts: [...source.notes, ...reading.doubts] }, problem: null };
  } catch (error) {
    return { file, reading: null, problem: sentenceFor(file, error) };
  }
}

const TROUBLE: Readonly<Record<string, string>> = { ENOENT: 'is not there; check the name', EACCES: 'may not be read by this user; check its permissions', EPERM: 'may not be read by this user; check its permissions', EISDIR: 'is a folder; name a file' };

function sentenceFor(file: string, error: unknown): string {
  if (error instanceof UnreadableFile) return `${file} ${error.message}.`;
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? TROUBLE[error.code] : undefined;
  return `${file} ${code ?? `could not be read: ${error instanceof Error ? error.message : String(error)}`}.`;
}
