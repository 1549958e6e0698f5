import type { Db } from '../connection';
import { keyJson, quoted, readTableShape, rowJson, type TableShape } from './tableShape';
import type { TrackedTable } from './trackedTables';

const REFUSAL = 'a record was written outside an action';

/** Removes the recording triggers, so that a migration may reshape the tables. */
export function dropTrackingTriggers(db: Db): void {
  const names = db.prepare<[], { name: string }>("SELECT name FROM sqlite_master WHERE type = 'trigger' AND name GLOB 'track_*'").all();
  for (const { name } of names) db.exec(`DROP TRIGGER ${quoted(name)}`);
}

/**
 * Makes the triggers that record every change of the tracked tables and refuse writes outside an action.
 * They are made from the tables as they are, so a new column is recorded without anyone thinking of it.
 */
export function createTrackingTriggers(db: Db, tables: readonly TrackedTable[]): void {
  for (const tracked of tables) {
    for (const sql of triggersFor(tracked, readTableShape(db, tracked.table))) db.exec(sql);
  }
}

function triggersFor(tracked: TrackedTable, shape: TableShape): string[] {
  const { table } = tracked;
  const isSameKey = shape.key.map((column) => `OLD.${quoted(column)} IS NEW.${quoted(column)}`).join(' AND ');
  const isChanged = shape.columns.map(({ name }) => `OLD.${quoted(name)} IS NOT NEW.${quoted(name)}`).join(' OR ');
  return [
    trigger(`${table}_insert`, `AFTER INSERT ON ${quoted(table)}`, [record(tracked, shape, { after: 'NEW' })]),
    trigger(`${table}_delete`, `AFTER DELETE ON ${quoted(table)}`, [record(tracked, shape, { before: 'OLD' })]),
    trigger(`${table}_update`, `AFTER UPDATE ON ${quoted(table)} WHEN (${isSameKey}) AND (${isChanged})`, [
      record(tracked, shape, { before: 'OLD', after: 'NEW' }),
    ]),
    trigger(`${table}_rekey`, `AFTER UPDATE ON ${quoted(table)} WHEN NOT (${isSameKey})`, [
      record(tracked, shape, { before: 'OLD' }),
      record(tracked, shape, { after: 'NEW' }),
    ]),
  ];
}

function trigger(name: string, when: string, body: readonly string[]): string {
  return `CREATE TRIGGER ${quoted(`track_${name}`)} ${when}
BEGIN
  SELECT RAISE(ABORT, '${REFUSAL}') WHERE (SELECT action_seq FROM current_action) IS NULL;
${body.map((line) => `  ${line}`).join('\n')}
END`;
}

function record(tracked: TrackedTable, shape: TableShape, sides: { before?: 'OLD'; after?: 'NEW' }): string {
  const row = sides.after ?? 'OLD';
  const owner = [tracked.ownerType, tracked.ownerId].map((sql) => sql.replaceAll('ROW.', `${row}.`));
  const before = sides.before ? rowJson(shape, sides.before) : 'NULL';
  const after = sides.after ? rowJson(shape, sides.after) : 'NULL';
  return `INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), '${tracked.table}', ${keyJson(shape, row)}, ${owner.join(', ')}, ${before}, ${after});`;
}
