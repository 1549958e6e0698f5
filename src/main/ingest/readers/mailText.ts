/* eslint complexity: ["error", 16] -- a grammar asks for one form after the other; taken apart, their order would be lost */
import PostalMime from 'postal-mime';
import { htmlText } from './htmlText';
import type { ReportText } from './reportFile';

/** The text of a mail with its subject as the headline; the day it was sent is taken as the day of publication. */
export async function mailText(bytes: Uint8Array): Promise<ReportText> {
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: 30 });
  const page = mail.html === undefined ? null : htmlText(mail.html);
  const body = mail.text !== undefined && mail.text.trim() !== '' ? mail.text.replace(/^>+ ?/gm, '') : (page?.text ?? '');
  const subject = (mail.subject ?? '').replace(/^(?:(?:fwd?|re|aw|wg):\s*){1,8}/i, '').trim();
  const sent = mail.date === undefined ? null : (/^\d{4}-\d{2}-\d{2}/.exec(mail.date)?.[0] ?? null);
  const left = mail.attachments.filter((attachment) => attachment.disposition === 'attachment').length;
  return {
    text: subject === '' || body.includes(subject) ? body : `${subject}\n\n${body}`, published: sent,
    notes: left === 0 ? [] : [`${left} ${left === 1 ? 'attachment was' : 'attachments were'} not read; save and open ${left === 1 ? 'it' : 'them'} as ${left === 1 ? 'a file' : 'files'}.`],
  };
}
