import PostalMime from 'postal-mime';
import { htmlText } from './htmlText';
import type { ReportText } from './reportFile';

/** The text of a mail with its subject as the headline; the day it was sent is taken as the day of publication. */
export async function mailText(bytes: Uint8Array): Promise<ReportText> {
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: 30 });
  const body = bodyOf(mail);
  const subject = (mail.subject ?? '').replace(/^(?:(?:fwd?|re|aw|wg):\s*){1,8}/i, '').trim();
  const left = mail.attachments.filter((attachment) => attachment.disposition === 'attachment').length;
  return { text: subject === '' || body.includes(subject) ? body : `${subject}\n\n${body}`, published: dayOf(mail.date), notes: notesOn(left) };
}

/** The plain part without marks of quoting; the page where there is none. */
function bodyOf({ text, html }: { text?: string | undefined; html?: string | undefined }): string {
  if (text !== undefined && text.trim() !== '') return text.replace(/^>+ ?/gm, '');
  return html === undefined ? '' : htmlText(html).text;
}

function dayOf(date: string | undefined): string | null {
  return /^\d{4}-\d{2}-\d{2}/.exec(date ?? '')?.[0] ?? null;
}

function notesOn(left: number): string[] {
  if (left === 0) return [];
  return [left === 1 ? '1 attachment was not read; save and open it as a file.' : `${left} attachments were not read; save and open them as files.`];
}
