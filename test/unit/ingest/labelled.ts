import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { ReportReading } from '../../../src/main/ingest/types';
import { read } from './support';

const Text = z.string().nullable();
const Expected = z.object({
  isEngagement: z.boolean(),
  primary: z.object({
    type: z.string(), typeAlso: z.array(z.string()).default([]), titleContains: z.array(z.string()), dateStart: Text, dateEnd: Text, dateEndAlso: z.array(Text).default([]), city: Text, cityAlso: z.array(Text).default([]), venueCountry: Text, venueCountryAlso: z.array(Text).default([]),
    countries: z.array(z.string()), series: z.object({ nameContains: z.string(), edition: z.number().nullable() }).nullable(), participants: z.array(z.object({ name: z.string(), post: z.string(), country: Text })), topicsContain: z.array(z.string()),
  }).nullable(),
  otherEngagements: z.array(z.object({ titleContains: z.array(z.string()), dateStart: Text, dateEnd: Text, edition: z.number().nullable() })),
});
const Meta = z.object({ published: Text });

/** A report written for this project, what a careful person records from it, and what the reader makes of it. */
export interface Labelled {
  id: string;
  expected: z.infer<typeof Expected>;
  reading: ReportReading;
}

/** The reports of a folder beside the tests, each in a folder of its own. */
export function labelledReports(folder: 'reports' | 'longReports'): Labelled[] {
  const root = fileURLToPath(new URL(folder, import.meta.url));
  return readdirSync(root).map((id) => {
    const file = (name: string): string => readFileSync(`${root}/${id}/${name}`, 'utf8');
    return { id, expected: Expected.parse(JSON.parse(file('expected.json'))), reading: read(file('input.txt'), Meta.parse(JSON.parse(file('meta.json'))).published) };
  });
}

/** How labels and readings are compared: without capitals, apostrophes all of one kind. */
export const lower = (text: string): string => text.toLowerCase().replace(/[’]/g, "'");
