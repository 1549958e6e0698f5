import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { decodeText } from './decodeText';
import { docxText } from './docxText';
import { htmlText } from './htmlText';
import { mailText } from './mailText';
import { pdfText, type OnPage } from './pdfText';
import { LARGEST_FILE, LONGEST_TEXT, UnreadableFile, type ReportText } from './reportFile';

const TEXT_ENDINGS: ReadonlySet<string> = new Set(['.txt', '.md', '.markdown', '.text', '']);
const HTML_ENDINGS: ReadonlySet<string> = new Set(['.html', '.htm', '.xhtml']);

/**
 * Reads a file by what it is: its first bytes decide before its ending does.
 * @throws UnreadableFile when it cannot be read as a report; errors of the file system pass through
 */
export async function readReportFile(file: string): Promise<ReportText> {
  const { size } = await stat(file);
  if (size > LARGEST_FILE) throw new UnreadableFile(`is ${Math.round(size / 1024 / 1024)} MB; the reader takes files up to ${LARGEST_FILE / 1024 / 1024} MB`);
  return readReportBytes(await readFile(file), extname(file).toLowerCase());
}

/** The same for bytes that are already here; `ending` with its dot. @throws UnreadableFile */
export async function readReportBytes(bytes: Uint8Array, ending: string, onPage?: OnPage): Promise<ReportText> {
  const report = await byKind(bytes, ending, onPage);
  if (report.text.trim() === '') throw new UnreadableFile('holds no text');
  if (report.text.length <= LONGEST_TEXT) return report;
  return { ...report, text: report.text.slice(0, LONGEST_TEXT), notes: [...report.notes, 'The text is very long; only its beginning was read.'] };
}

const MAIL_HEAD = /^(?:Received|Return-Path|From|Message-ID|MIME-Version|Delivered-To): /im;

async function byKind(bytes: Uint8Array, ending: string, onPage: OnPage | undefined): Promise<ReportText> {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (head.includes('%PDF-')) return pdfText(bytes, onPage);
  if (head.startsWith('PK\u0003\u0004')) return docxText(bytes);
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) throw new UnreadableFile('is an old Word document; save it as .docx and try again');
  if (ending === '.eml' || isMail(head)) return mailText(bytes);
  if (ending === '.pdf' || ending === '.docx') throw new UnreadableFile(`is no ${ending === '.pdf' ? 'PDF' : 'Word document'}, whatever its name says`);
  return plainText(bytes, ending);
}

function isMail(head: string): boolean {
  return MAIL_HEAD.test(head.slice(0, 400)) && /^Subject: /im.test(head);
}

/** A page or a text, by its ending or its first letters. */
function plainText(bytes: Uint8Array, ending: string): ReportText {
  const { text, encoding } = decodeText(bytes);
  const notes = encoding === 'windows-1252' ? ['The file is not in UTF-8; it was read as Windows-1252.'] : [];
  if (HTML_ENDINGS.has(ending) || /^\s{0,20}<(?:!doctype html|html)\b/i.test(text)) {
    const page = htmlText(text);
    return { ...page, notes: [...notes, ...page.notes] };
  }
  if (!TEXT_ENDINGS.has(ending)) notes.push(`The ending ${ending} is not known; the file was read as text.`);
  return { text, published: null, notes };
}
