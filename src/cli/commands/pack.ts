import { statSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { AttacheError } from '../../shared/ipc/errors';
import { exportPack } from '../../main/services/packPrinting';
import type { PackLook } from '../../main/services/packSnapshot';
import type { Run, Typed } from '../command';
import { DONE } from '../exitCodes';
import { withOffice } from '../office';
import { findPack } from '../packChoice';
import { lookOf } from '../packLook';
import { passwordOf } from '../passwordFile';
import { progressLines, sayFindings } from '../printing';
import { print, printJson } from '../terminal';
import { choiceOption, requiredOption } from '../typedArguments';

const FORMATS = ['pdf', 'json', 'docx'] as const;

/** Writes one pack to a file. */
export const run: Run = async (call) => {
  const { typed, terminal } = call;
  const target = resolve(requiredOption(typed, 'out', 'FILE'));
  const format = formatOf(typed, target);
  refuseFolder(target);
  const look = lookOf(typed);
  return withOffice(call, { isWriting: false, isPrinting: format === 'pdf' }, async (ctx) => {
    const pack = findPack(ctx, typed.positionals[0] ?? '');
    const written = await exportPack(ctx, { packId: pack.id, target, format, look, ...versionOf(typed, look), ...passwordFor(typed, format), signal: terminal.signal, onProgress: progressLines(terminal) });
    sayFindings(terminal, written.findings);
    if (typed.isOn('json')) printJson(terminal, { pack: pack.id, format, ...written, pages: format === 'pdf' ? written.pages : null });
    else print(terminal, written.file);
    return DONE;
  });
};

function formatOf(typed: Typed, target: string): (typeof FORMATS)[number] {
  const ending = extname(target).slice(1).toLowerCase();
  return choiceOption(typed, 'format', FORMATS) ?? FORMATS.find((known) => known === ending) ?? 'pdf';
}

/** "latest" unless told otherwise, or the draft when it is to look different from what was issued; the draft is what stands when no version is asked for. */
function versionOf(typed: Typed, look: PackLook): { version?: string } {
  const version = typed.text('version') ?? (Object.keys(look).length > 0 ? 'draft' : 'latest');
  return version === 'draft' ? {} : { version };
}

/** Only a PDF can be locked: data and Word twin would lie open beside a password that locks nothing. */
function passwordFor(typed: Typed, format: (typeof FORMATS)[number]): { password?: string } {
  const password = passwordOf(typed);
  if (password.password !== undefined && format !== 'pdf') throw new AttacheError('INVALID_INPUT', `A password locks a PDF, not ${format}; leave --password-file out or write a PDF.`);
  return password;
}

function refuseFolder(target: string): void {
  if (statSync(target, { throwIfNoEntry: false })?.isDirectory()) throw new AttacheError('FILE_NOT_WRITABLE', `${target} is a folder; name the file inside it.`);
}
