import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { formatDate } from '../../shared/domain/dates';
import type { InboxRow } from '../../shared/domain/inbox';
import type { ServiceContext } from '../../main/services/context';
import { dossierFor } from '../../main/services/inbox/dossierFor';
import { receiveReport } from '../../main/services/inbox/receive';
import { ingestFiles, type FileReading } from '../../main/services/ingest';
import { UsageError, type Call, type Run } from '../command';
import { DONE, REFUSED } from '../exitCodes';
import { withOffice } from '../office';
import { print, printJson, say, type Terminal } from '../terminal';

type Saved = Pick<InboxRow, 'id' | 'state'> & { note: string };

/** Reads reports into drafts; with --save they go to the inbox too. A file that cannot be read is told and does not stop the others; then the exit code is 1. */
export const run: Run = async (call) => {
  const published = publishedOption(call.typed.text('published'));
  if (!call.typed.isOn('save')) {
    if (call.typed.text('db') !== null || call.typed.text('dossier') !== null) throw new UsageError('--db and --dossier go with --save: without it nothing is stored.');
    return readAll(call, published, null);
  }
  return withOffice(call, { isWriting: true }, (ctx) => readAll(call, published, ctx));
};

async function readAll({ typed, terminal, installation }: Call, published: string | null, ctx: ServiceContext | null): Promise<number> {
  const readings: Array<FileReading & { saved?: Saved }> = [];
  let isBad = false;
  for await (const outcome of ingestFiles(typed.positionals, { resourcesDir: installation.resourcesDir, published, signal: terminal.signal })) {
    if (outcome.reading === null) {
      isBad = true;
      say(terminal, outcome.problem);
      continue;
    }
    const saved = ctx === null ? null : await save(ctx, outcome.reading, { published, dossier: typed.text('dossier') });
    if (saved?.state === 'refused') {
      isBad = true;
      say(terminal, `${outcome.file}: ${saved.note}`);
    }
    if (typed.isOn('json')) readings.push(saved === null ? outcome.reading : { ...outcome.reading, saved });
    else printReading(terminal, outcome.reading, saved);
  }
  if (typed.isOn('json')) printJson(terminal, readings);
  return isBad ? REFUSED : DONE;
}

/** Goes the same way as a file that is dropped on the window. */
async function save(ctx: ServiceContext, reading: FileReading, { published, dossier }: { published: string | null; dossier: string | null }): Promise<Saved> {
  const item = { from: 'file' as const, name: basename(reading.file), bytes: await readFile(reading.file) };
  const { id, state, summary } = await receiveReport(ctx, { dossierId: dossierFor(ctx, { named: dossier, countries: reading.primary?.countries ?? [] }), item, publishedOn: published });
  return { id, state, note: summary };
}

function publishedOption(text: string | null): string | null {
  if (text === null) return null;
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text);
  if (!isDay) throw new UsageError(`--published takes a day as YYYY-MM-DD, not “${text}”.`);
  return text;
}

function printReading(terminal: Terminal, { file, primary, otherEngagements, doubts }: FileReading, saved: Saved | null): void {
  print(terminal, `${file}: ${primary === null ? 'no engagement' : primary.title}`);
  if (primary !== null) {
    const days = [primary.dateStart, primary.dateEnd].filter((day, at, all) => day !== null && all.indexOf(day) === at).map((day) => formatDate(day ?? '', 'day')).join(' to ');
    print(terminal, `  ${[primary.type, days === '' ? 'no date' : days, primary.city ?? primary.venueCountry ?? 'no place', primary.countries.join('–')].join(' · ')}`);
    for (const one of primary.participants) print(terminal, `  ${[one.name, one.post, one.country].filter((part) => part !== null).join(', ')}`);
  }
  for (const other of otherEngagements) print(terminal, `  also: ${[other.title, other.dateStart ?? other.dateEnd].filter((part) => part !== null).join(', ')}`);
  for (const doubt of doubts) print(terminal, `  ? ${doubt}`);
  if (saved?.state === 'waiting') print(terminal, `  in the inbox: ${saved.id}`);
}
