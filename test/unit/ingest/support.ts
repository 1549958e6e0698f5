import { fileURLToPath } from 'node:url';
import { loadGazetteer } from '../../../src/main/ingest/gazetteer/loadGazetteer';
import { readReport } from '../../../src/main/ingest/readReport';
import type { ReportReading } from '../../../src/main/ingest/types';

export const RESOURCES = fileURLToPath(new URL('../../../resources', import.meta.url));
export const gazetteer = loadGazetteer(RESOURCES);

/** The reading of a text, published on 12 March 2025 unless said otherwise. */
export function read(text: string, published: string | null = '2025-03-12'): ReportReading {
  return readReport({ text, published }, gazetteer);
}
