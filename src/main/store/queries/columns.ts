import { z } from 'zod';

/** A 0/1 column as a boolean. */
export const Flag = z.number().int().transform((n) => n === 1);
/** A text column that may be empty. */
export const Text = z.string().nullable();
/** A count. */
export const Count = z.number().int();

/** One number per record, from a grouped query. */
const Counted = z.object({ id: z.string(), n: Count });
export { Counted };

/** Ids as the JSON text that `json_each` unfolds: one statement for any number of ids. */
export function idList(ids: readonly string[]): string {
  return JSON.stringify(ids);
}

/** Groups rows by the value of `key`, keeping their order. */
export function groupBy<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const known = groups.get(key(row));
    if (known) known.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}

/** Counts by id; an id that is not in the rows counts 0. */
export function countsById(rows: ReadonlyArray<{ id: string; n: number }>): (id: string) => number {
  const counts = new Map(rows.map((row) => [row.id, row.n]));
  return (id) => counts.get(id) ?? 0;
}
