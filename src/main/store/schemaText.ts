import type { Db } from './connection';

/** Tables that FTS5 makes for itself: their form is the engine's business, not ours. */
const ENGINE_TABLES = /^search_fts_(data|idx|docsize|config|content)$/;

interface SchemaRow {
  type: string;
  name: string;
  sql: string;
}

const RANK: Readonly<Record<string, number>> = { table: 0, view: 1, index: 2, trigger: 3 };

/** The whole schema as SQL text in a stable order: what schema.sql holds and what the schema guard compares. */
export function readSchemaText(db: Db): string {
  const rows = db.prepare<[], SchemaRow>("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT GLOB 'sqlite_*'").all();
  return rows
    .filter((row) => !ENGINE_TABLES.test(row.name))
    .sort((a, b) => (RANK[a.type] ?? 9) - (RANK[b.type] ?? 9) || (a.name < b.name ? -1 : 1))
    .map((row) => `${row.sql.trim()};\n`)
    .join('\n');
}
