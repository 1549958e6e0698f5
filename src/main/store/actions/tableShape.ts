import type { Db } from '../connection';

/** A table as its declaration has it: what triggers and undo are made from. */
export interface TableShape {
  table: string;
  columns: readonly ColumnShape[];
  /** Columns of the primary key, in its order. */
  key: readonly string[];
}

export interface ColumnShape {
  name: string;
  isBlob: boolean;
}

interface TableInfoRow {
  name: string;
  type: string;
  pk: number;
}

/** Reads the shape of `table`. Throws when the table is missing or has no primary key. */
export function readTableShape(db: Db, table: string): TableShape {
  const rows = db.prepare<[string], TableInfoRow>('SELECT name, type, pk FROM pragma_table_info(?) ORDER BY cid').all(table);
  const key = rows.filter((row) => row.pk > 0).sort((a, b) => a.pk - b.pk).map((row) => row.name);
  if (key.length === 0) throw new Error(`Table ${table} is missing or has no primary key, so its changes cannot be recorded.`);
  return { table, key, columns: rows.map((row) => ({ name: row.name, isBlob: row.type === 'BLOB' })) };
}

export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** SQL that writes the row called `alias` as one JSON object; bytes are written as hexadecimal. */
export function rowJson(shape: TableShape, alias: string): string {
  const pairs = shape.columns.map((column) => {
    const value = `${alias}.${quoted(column.name)}`;
    return `${literal(column.name)}, ${column.isBlob ? `iif(${value} IS NULL, NULL, hex(${value}))` : value}`;
  });
  return `json_object(${pairs.join(', ')})`;
}

/** SQL that writes the primary key of the row called `alias` as a JSON array. */
export function keyJson(shape: TableShape, alias: string): string {
  return `json_array(${shape.key.map((column) => `${alias}.${quoted(column)}`).join(', ')})`;
}

/** SQL that reads `column` back out of the JSON object in the parameter `@row`. */
export function columnFromJson(column: ColumnShape): string {
  const value = `json_extract(@row, ${literal(`$."${column.name}"`)})`;
  return column.isBlob ? `unhex(${value})` : value;
}

/** SQL condition that finds the row whose key is the JSON array in the parameter `@key`. */
export function keyCondition(shape: TableShape): string {
  return shape.key.map((column, index) => `${quoted(column)} = json_extract(@key, '$[${index}]')`).join(' AND ');
}
