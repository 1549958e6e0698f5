import type { Db } from '../connection';
import { columnFromJson, keyCondition, quoted, readTableShape, rowJson } from './tableShape';

interface RowStatements {
  read(key: string): string | null;
  insert(key: string, row: string): void;
  update(key: string, row: string): void;
  remove(key: string): void;
}

/** Reads and writes whole rows of any tracked table in the form in which changes record them. */
export class RecordedRows {
  readonly #db: Db;
  readonly #byTable = new Map<string, RowStatements>();

  constructor(db: Db) {
    this.#db = db;
  }

  /** The row as JSON, or null when there is none. */
  read(table: string, key: string): string | null {
    return this.#statements(table).read(key);
  }

  /** Makes the row equal to `row`; null removes it. */
  put(table: string, key: string, row: string | null): void {
    const statements = this.#statements(table);
    const current = statements.read(key);
    if (current === row) return;
    if (row === null) statements.remove(key);
    else if (current === null) statements.insert(key, row);
    else statements.update(key, row);
  }

  #statements(table: string): RowStatements {
    const known = this.#byTable.get(table);
    if (known) return known;
    const made = prepareStatements(this.#db, table);
    this.#byTable.set(table, made);
    return made;
  }
}

function prepareStatements(db: Db, table: string): RowStatements {
  const shape = readTableShape(db, table);
  const name = quoted(table);
  const where = keyCondition(shape);
  const names = shape.columns.map((column) => quoted(column.name));
  const values = shape.columns.map(columnFromJson);
  const read = db.prepare<[{ key: string }], string>(`SELECT ${rowJson(shape, name)} FROM ${name} WHERE ${where}`).pluck();
  const insert = db.prepare(`INSERT INTO ${name} (${names.join(', ')}) VALUES (${values.join(', ')})`);
  const assignments = names.map((column, index) => `${column} = ${values[index] ?? 'NULL'}`);
  const update = db.prepare(`UPDATE ${name} SET ${assignments.join(', ')} WHERE ${where}`);
  const remove = db.prepare(`DELETE FROM ${name} WHERE ${where}`);
  return {
    read: (key) => read.get({ key }) ?? null,
    insert: (_, row) => void insert.run({ row }),
    update: (key, row) => void update.run({ key, row }),
    remove: (key) => void remove.run({ key }),
  };
}
