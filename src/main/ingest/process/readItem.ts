import { extname } from 'node:path';
import type { Gazetteer } from '../gazetteer/gazetteer';
import { readReportBytes } from '../readers/readFile';
import { htmlText } from '../readers/htmlText';
import type { OnPage } from '../readers/pdfText';
import { LONGEST_TEXT, UnreadableFile, type ReportText } from '../readers/reportFile';
import { alone, type Steps } from '../inStep';
import { readInSteps } from '../readReport';
import { storable, StoredReading } from '../readingSchema';

/** A file that was dropped, or text that was pasted. */
export type ReadingItem = { from: 'file'; name: string; bytes: Uint8Array } | { from: 'paste'; text: string; isHtml: boolean };

/** The text of an item as it was received, and what the reader made of it. */
export interface ItemReading {
  original: string;
  /** The day of publication that the file itself tells. */
  published: string | null;
  reading: StoredReading;
}

export interface ReadItemOptions {
  gazetteer: Gazetteer;
  /** YYYY-MM-DD as a person gave it; it wins over what the file tells. */
  published: string | null;
  onPage?: OnPage;
}

/** Reads one item. @throws UnreadableFile when it holds no report that can be read, with the reason and the remedy */
export async function readItem(item: ReadingItem, { gazetteer, published, onPage }: ReadItemOptions): Promise<ItemReading> {
  const source = await sourceOf(item, onPage);
  return { original: source.text, published: source.published, reading: readAgain(source, { gazetteer, published }) };
}

/** The text of an item. @throws UnreadableFile when it holds none that can be read, with the reason and the remedy */
export async function sourceOf(item: ReadingItem, onPage?: OnPage): Promise<ReportText> {
  return item.from === 'file' ? readReportBytes(item.bytes, extname(item.name).toLowerCase(), onPage) : pasted(item);
}

/** Reads a text that was received before, for example when the day of publication became known. */
export function readAgain(source: ReportText, options: Pick<ReadItemOptions, 'gazetteer' | 'published'>): StoredReading {
  return StoredReading.parse(alone(readSourceInSteps(source, options)));
}

/** What readAgain does, in steps, for a thread: whoever takes the answer at its other end checks it. */
export function* readSourceInSteps(source: ReportText, { gazetteer, published }: Pick<ReadItemOptions, 'gazetteer' | 'published'>): Steps<StoredReading> {
  const reading = yield* readInSteps({ text: source.text, published: published ?? source.published }, gazetteer);
  yield;
  return storable({ ...reading, doubts: [...source.notes, ...reading.doubts] });
}

function pasted({ text, isHtml }: Extract<ReadingItem, { from: 'paste' }>): ReportText {
  const page = isHtml ? htmlText(text) : { text, published: null, notes: [] };
  if (page.text.trim() === '') throw new UnreadableFile('holds no text');
  if (page.text.length <= LONGEST_TEXT) return page;
  return { ...page, text: page.text.slice(0, LONGEST_TEXT), notes: [...page.notes, 'The text is very long; only its beginning was read.'] };
}
