import { formatDate } from '../../shared/domain/dates';
import { ingestFiles, type FileReading } from '../../main/services/ingest';
import { UsageError, type Run } from '../command';
import { DONE, REFUSED } from '../exitCodes';
import { print, printJson, say, type Terminal } from '../terminal';

/** Reads reports into drafts and saves nothing. A file that cannot be read is told and does not stop the others; then the exit code is 1. */
export const run: Run = async ({ typed, terminal, installation }) => {
  const published = publishedOption(typed.text('published'));
  const readings: FileReading[] = [];
  let isBad = false;
  for await (const outcome of ingestFiles(typed.positionals, { resourcesDir: installation.resourcesDir, published, signal: terminal.signal })) {
    if (outcome.reading === null) {
      isBad = true;
      say(terminal, outcome.problem);
    } else if (typed.isOn('json')) readings.push(outcome.reading);
    else printReading(terminal, outcome.reading);
  }
  if (typed.isOn('json')) printJson(terminal, readings);
  return isBad ? REFUSED : DONE;
};

function publishedOption(text: string | null): string | null {
  if (text === null) return null;
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text);
  if (!isDay) throw new UsageError(`--published takes a day as YYYY-MM-DD, not “${text}”.`);
  return text;
}

function printReading(terminal: Terminal, { file, primary, otherEngagements, doubts }: FileReading): void {
  print(terminal, `${file}: ${primary === null ? 'no engagement' : primary.title}`);
  if (primary !== null) {
    const days = [primary.dateStart, primary.dateEnd].filter((day, at, all) => day !== null && all.indexOf(day) === at).map((day) => formatDate(day ?? '', 'day')).join(' to ');
    print(terminal, `  ${[primary.type, days === '' ? 'no date' : days, primary.city ?? primary.venueCountry ?? 'no place', primary.countries.join('–')].join(' · ')}`);
    for (const one of primary.participants) print(terminal, `  ${[one.name, one.post, one.country].filter((part) => part !== null).join(', ')}`);
  }
  for (const other of otherEngagements) print(terminal, `  also: ${[other.title, other.dateStart ?? other.dateEnd].filter((part) => part !== null).join(', ')}`);
  for (const doubt of doubts) print(terminal, `  ? ${doubt}`);
}
