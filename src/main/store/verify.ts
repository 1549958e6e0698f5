import type { Db } from './connection';

/** Faults of a database file as the engine reports them; empty when it is sound. */
export function findFileFaults(db: Db, limit: number = 20): string[] {
  const integrity = db.prepare<[], string>(`PRAGMA integrity_check(${limit})`).pluck().all().filter((line) => line !== 'ok');
  return [...integrity, ...findOrphans(db, limit)];
}

interface OrphanRow {
  table: string;
  rowid: number | null;
  parent: string;
}

/** Rows that point at a record which does not exist. */
function findOrphans(db: Db, limit: number): string[] {
  const orphans: string[] = [];
  for (const row of db.prepare<[], OrphanRow>('PRAGMA foreign_key_check').iterate()) {
    orphans.push(`${row.table} row ${row.rowid ?? '?'} points at a missing ${row.parent}`);
    if (orphans.length >= limit) break;
  }
  return orphans;
}

/** Number of rows of every table that is not the engine's own, by name. */
export function countRows(db: Db): Record<string, number> {
  const tables = db.prepare<[], string>(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT GLOB 'sqlite_*' AND name NOT GLOB 'search_fts*' ORDER BY name",
  ).pluck().all();
  return Object.fromEntries(tables.map((table) => [table, db.prepare<[], number>(`SELECT count(*) FROM "${table}"`).pluck().get() ?? 0]));
}

/** Names of the tables whose numbers of rows differ, with both numbers. */
export function compareCounts(expected: Record<string, number>, actual: Record<string, number>): string[] {
  const tables = new Set([...Object.keys(expected), ...Object.keys(actual)]);
  return [...tables]
    .filter((table) => expected[table] !== actual[table])
    .map((table) => `${table} has ${actual[table] ?? 'no'} rows instead of ${expected[table] ?? 'none'}`);
}
