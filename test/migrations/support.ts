import Database from 'better-sqlite3';
import { readFileSync } from 'node:fs';
import { APPLICATION_ID, type Db } from '../../src/main/store/connection';

/**
 * A store of an earlier release, as text: `released/<version>.sql` holds its schema and some rows.
 * Two comments in it say what must be true after the migrations:
 *   -- same: SELECT …          the rows must be exactly as before
 *   -- after: SELECT … => JSON the rows must be these (an array of arrays)
 */
export interface Release {
  sql: string;
  same: readonly string[];
  after: readonly { select: string; rows: unknown }[];
}

export function readRelease(file: string): Release {
  return parseRelease(readFileSync(file, 'utf8'));
}

export function parseRelease(sql: string): Release {
  const comments = (kind: string) => [...sql.matchAll(new RegExp(`^-- ${kind}: (.+)$`, 'gm'))].map((match) => match[1] ?? '');
  return {
    sql,
    same: comments('same'),
    after: comments('after').map((line) => {
      const at = line.lastIndexOf('=>');
      return { select: line.slice(0, at), rows: JSON.parse(line.slice(at + 2)) as unknown };
    }),
  };
}

/** Makes the file as that release would have left it. */
export function writeRelease(file: string, release: Release): void {
  const db = new Database(file);
  db.pragma(`application_id = ${APPLICATION_ID}`);
  db.exec(release.sql);
  db.close();
}

export function rowsOf(db: Db, select: string): unknown[] {
  return db.prepare(select).raw().all();
}

/** The whole store as SQL text that makes it again: how a release is written down. */
export function dumpStore(db: Db): string {
  const objects = db.prepare<[], { type: string; name: string; sql: string }>("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT GLOB 'sqlite_*' AND name NOT GLOB 'search_fts_*'").all();
  const tables = objects.filter((object) => object.type === 'table');
  const others = objects.filter((object) => object.type !== 'table');
  const version = Number(db.pragma('user_version', { simple: true }));
  return [
    'PRAGMA foreign_keys = OFF;',
    ...tables.map((table) => `${table.sql};`),
    ...tables.filter((table) => table.name !== 'search_fts').flatMap((table) => insertsOf(db, table.name)),
    ...(tables.some((table) => table.name === 'search_fts') ? ["INSERT INTO search_fts (search_fts) VALUES ('rebuild');"] : []),
    ...others.map((object) => `${object.sql};`),
    `PRAGMA user_version = ${version};`,
  ].join('\n');
}

function insertsOf(db: Db, table: string): string[] {
  const columns = db.prepare<[string], string>('SELECT name FROM pragma_table_info(?) ORDER BY cid').pluck().all(table);
  const values = columns.map((column) => `quote("${column}")`).join(` || ', ' || `);
  const rows = db.prepare<[], string>(`SELECT ${values} FROM "${table}"`).pluck().all();
  return rows.map((row) => `INSERT INTO "${table}" VALUES (${row});`);
}
