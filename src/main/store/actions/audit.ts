import { createHash } from 'node:crypto';
import type { Db } from '../connection';

/** One line of the audit as the chain sees it. */
interface AuditRow {
  seq: number;
  at: string;
  event: string;
  label: string;
  action_seq: number | null;
  first_change: number | null;
  last_change: number | null;
  changes_sha256: string | null;
  previous_hash: string;
  hash: string;
}

export interface AuditEntry {
  at: string;
  /** What happened: "edit", "system", "undo", "redo", or the name of an event without changes ("export", "backup"…). */
  event: string;
  label: string;
  actionSeq?: number;
  /** First and last recorded change, both inclusive. */
  changes?: { first: number; last: number };
}

interface ChangeRow {
  seq: number;
  table_name: string;
  row_key: string;
  before_row: string | null;
  after_row: string | null;
}

const GENESIS = '0'.repeat(64);

/** Adds one line to the audit. Each line carries the hash of the one before, so that none can be altered or taken out unseen. */
export function appendAudit(db: Db, entry: AuditEntry): void {
  const last = db.prepare<[], { seq: number; hash: string }>('SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1').get();
  const row = {
    seq: (last?.seq ?? 0) + 1,
    at: entry.at,
    event: entry.event,
    label: entry.label,
    action_seq: entry.actionSeq ?? null,
    first_change: entry.changes?.first ?? null,
    last_change: entry.changes?.last ?? null,
    changes_sha256: entry.changes ? hashOfChanges(db, entry.changes.first, entry.changes.last) : null,
    previous_hash: last?.hash ?? GENESIS,
  };
  db.prepare(
    `INSERT INTO audit (seq, at, event, label, action_seq, first_change, last_change, changes_sha256, previous_hash, hash)
     VALUES (@seq, @at, @event, @label, @action_seq, @first_change, @last_change, @changes_sha256, @previous_hash, @hash)`,
  ).run({ ...row, hash: hashOfRow(row) });
}

/** Follows the chain from its first line. Null when it is whole, otherwise the first line that does not fit and why. */
export function verifyAudit(db: Db): { seq: number; reason: string } | null {
  let previous = GENESIS;
  let expected = 1;
  for (const row of db.prepare<[], AuditRow>('SELECT * FROM audit ORDER BY seq').iterate()) {
    const reason = faultOf(row, expected, previous);
    if (reason) return { seq: row.seq, reason };
    previous = row.hash;
    expected += 1;
  }
  return firstAlteredChanges(db) ?? firstUnauditedChange(db);
}

function faultOf(row: AuditRow, expected: number, previous: string): string | null {
  if (row.seq !== expected) return 'a line is missing before it';
  if (row.previous_hash !== previous) return 'it does not follow the line before it';
  return hashOfRow(row) === row.hash ? null : 'it was altered';
}

function firstAlteredChanges(db: Db): { seq: number; reason: string } | null {
  const rows = db.prepare<[], AuditRow>('SELECT * FROM audit WHERE first_change IS NOT NULL ORDER BY seq').all();
  const altered = rows.find((row) => hashOfChanges(db, row.first_change ?? 0, row.last_change ?? 0) !== row.changes_sha256);
  return altered ? { seq: altered.seq, reason: 'the changes it covers were altered' } : null;
}

function firstUnauditedChange(db: Db): { seq: number; reason: string } | null {
  const covered = db.prepare<[], number>('SELECT coalesce(max(last_change), 0) FROM audit').pluck().get() ?? 0;
  const last = db.prepare<[], number>('SELECT coalesce(max(seq), 0) FROM change').pluck().get() ?? 0;
  if (last <= covered) return null;
  return { seq: covered + 1, reason: 'changes were recorded that no line covers' };
}

function hashOfRow(row: Omit<AuditRow, 'hash'>): string {
  const parts = [row.seq, row.at, row.event, row.label, row.action_seq, row.first_change, row.last_change, row.changes_sha256, row.previous_hash];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

function hashOfChanges(db: Db, first: number, last: number): string {
  const hash = createHash('sha256');
  const rows = db.prepare<[number, number], ChangeRow>(
    'SELECT seq, table_name, row_key, before_row, after_row FROM change WHERE seq BETWEEN ? AND ? ORDER BY seq',
  );
  for (const row of rows.iterate(first, last)) {
    hash.update(JSON.stringify([row.seq, row.table_name, row.row_key, row.before_row, row.after_row]));
  }
  return hash.digest('hex');
}
