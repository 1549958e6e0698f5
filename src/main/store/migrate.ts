import { timestamp, type Clock } from '../platform/clock';
import type { IdSource } from '../platform/ids';
import { insertAction } from './actions/actionRows';
import { appendAudit } from './actions/audit';
import { TRACKED_TABLES, type TrackedTable } from './actions/trackedTables';
import { createTrackingTriggers, dropTrackingTriggers } from './actions/triggers';
import { schemaVersion, type Db } from './connection';
import { StoreError } from './errors';
import { fileStamp, freeName, makeSafetyCopy } from './safetyCopy';
import { findFileFaults } from './verify';

/** One step of the schema. Steps are numbered in tens (with room between), only ever added, and never edited after a release. */
export interface Migration {
  version: number;
  name: string;
  up(db: Db): void;
}

export interface MigrateOptions {
  migrations: readonly Migration[];
  clock: Clock;
  ids: IdSource;
  /** Which tables to record; the whole list unless a test brings its own schema. */
  tracked?: readonly TrackedTable[];
}

export interface MigrationReport {
  from: number;
  to: number;
  /** The verified copy that was made first; null for a new store or when there was nothing to do. */
  safetyCopy: string | null;
}

/**
 * Brings the store up to the latest schema: verified copy, then all steps in one transaction, then integrity and
 * foreign keys, then commit. Throws STORE_NEWER for a store of a later program and MIGRATION_FAILED, with the store
 * as it was, when a step or a check fails.
 */
export function migrate(db: Db, options: MigrateOptions): MigrationReport {
  const from = schemaVersion(db);
  const to = latestVersion(options.migrations);
  refuseNewer(db, options.migrations);
  if (from === to) return { from, to, safetyCopy: null };
  const safetyCopy = from > 0 && !db.memory ? copyFirst(db, from, options.clock) : null;
  runSteps(db, options, from, safetyCopy);
  return { from, to, safetyCopy };
}

/** Throws STORE_OLDER or STORE_NEWER when a store that is only read is not of the program's own schema. */
export function requireCurrent(db: Db, migrations: readonly Migration[]): void {
  const version = schemaVersion(db);
  const latest = latestVersion(migrations);
  refuseNewer(db, migrations);
  if (version < latest) {
    throw new StoreError('STORE_OLDER', `The store ${db.name} was made by an earlier version; open it once in Attaché, which copies it and brings it up to date.`);
  }
}

export function latestVersion(migrations: readonly Migration[]): number {
  return migrations.at(-1)?.version ?? 0;
}

/** Throws STORE_NEWER for a store of a later program. Only reads. */
export function refuseNewer(db: Db, migrations: readonly Migration[]): void {
  const version = schemaVersion(db);
  const latest = latestVersion(migrations);
  if (version <= latest) return;
  throw new StoreError('STORE_NEWER', `The store ${db.name} was made by a newer version of Attaché (schema ${version}, this program knows ${latest}); update Attaché, or choose another store. Nothing was changed.`);
}

function copyFirst(db: Db, from: number, clock: Clock): string {
  const target = freeName(`${db.name}.schema-${from}.${fileStamp(clock.now())}.backup`);
  makeSafetyCopy(db, target);
  return target;
}

function runSteps(db: Db, options: MigrateOptions, from: number, safetyCopy: string | null): void {
  db.pragma('foreign_keys = OFF');
  try {
    db.transaction(() => {
      dropTrackingTriggers(db);
      const pending = options.migrations.filter((migration) => migration.version > from);
      for (const migration of pending) runStep(db, migration);
      createTrackingTriggers(db, options.tracked ?? TRACKED_TABLES);
      noteMigration(db, options, from);
      const faults = findFileFaults(db);
      if (faults.length > 0) throw new Error(faults.slice(0, 5).join('; '));
    }).immediate();
  } catch (error) {
    const kept = safetyCopy ? ` and a verified copy is at ${safetyCopy}` : '';
    const reason = error instanceof Error ? error.message : String(error);
    throw new StoreError('MIGRATION_FAILED', `The store ${db.name} could not be brought up to date (${reason}); it is unchanged${kept}. Keep working with the previous version of Attaché.`, error);
  } finally {
    db.pragma('foreign_keys = ON');
  }
}

function runStep(db: Db, migration: Migration): void {
  try {
    migration.up(db);
    db.pragma(`user_version = ${migration.version}`);
  } catch (error) {
    throw new Error(`step ${migration.version} ${migration.name}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

/** A system action stands between old and new: changes recorded for the old tables must not be replayed on the new ones. */
function noteMigration(db: Db, options: MigrateOptions, from: number): void {
  const at = timestamp(options.clock);
  const to = latestVersion(options.migrations);
  const label = from === 0 ? 'Create the store' : `Bring the store from schema ${from} to ${to}`;
  const seq = insertAction(db, { id: options.ids.next(), label, kind: 'system', ofSeq: null, coalesceKey: null, at });
  db.prepare("UPDATE action SET state = 'dropped' WHERE state = 'undone'").run();
  appendAudit(db, { at, event: 'system', label, actionSeq: seq });
}
