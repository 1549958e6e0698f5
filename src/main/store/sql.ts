import type { Database, Statement } from 'better-sqlite3';
import type { z } from 'zod';

const prepared = new WeakMap<Database, Map<string, Statement>>();

/** Prepared statements are kept for the life of the connection. */
function prepare(db: Database, sql: string): Statement {
  let known = prepared.get(db);
  if (!known) prepared.set(db, (known = new Map()));
  let statement = known.get(sql);
  if (!statement) known.set(sql, (statement = db.prepare(sql)));
  return statement;
}

/** Values bound to a statement by name (`@id`) or by position. Nothing is ever pasted into SQL. */
export type Bind = Record<string, unknown> | readonly unknown[];

/** Every row, parsed: a column that is not what the code expects fails here and not on the page. */
export function all<S extends z.ZodType>(db: Database, schema: S, sql: string, bind: Bind = []): Array<z.output<S>> {
  return prepare(db, sql).all(bind).map((row) => schema.parse(row));
}

/** The only row, or null. */
export function one<S extends z.ZodType>(db: Database, schema: S, sql: string, bind: Bind = []): z.output<S> | null {
  const row = prepare(db, sql).get(bind);
  return row === undefined ? null : schema.parse(row);
}

/** Executes a statement that changes rows. Only inside `store.act`. @returns how many rows changed. */
export function run(db: Database, sql: string, bind: Bind = []): number {
  return prepare(db, sql).run(bind).changes;
}

function quoted(name: string): string {
  if (!/^[a-z][a-z0-9_]*$/.test(name)) throw new Error(`Not a table or column name: ${name}`);
  return `"${name}"`;
}

/** Inserts one row from column → value. Columns come from code, never from imported data. */
export function insert(db: Database, table: string, row: Record<string, unknown>): void {
  const columns = Object.keys(row);
  run(db, `INSERT INTO ${quoted(table)} (${columns.map(quoted).join(', ')}) VALUES (${columns.map((c) => `@${c}`).join(', ')})`, row);
}

/** Updates the given columns of the row whose `id` matches. */
export function update(db: Database, table: string, id: string, row: Record<string, unknown>): number {
  const columns = Object.keys(row);
  if (columns.length === 0) return 0;
  return run(db, `UPDATE ${quoted(table)} SET ${columns.map((c) => `${quoted(c)} = @${c}`).join(', ')} WHERE id = @id`, { ...row, id });
}

/** Does the work and takes back whatever it wrote, so that a state can be looked at which does not stand. Only inside `store.act`. */
export function takenBack<T>(db: Database, work: () => T): T {
  db.exec('SAVEPOINT taken_back');
  try {
    return work();
  } finally {
    db.exec('ROLLBACK TO taken_back; RELEASE taken_back');
  }
}
