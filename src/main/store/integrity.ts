import type { Finding } from '../../shared/domain/finding';
import { fixedClock } from '../platform/clock';
import { createIdSource, seededRandom } from '../platform/ids';
import { verifyAudit } from './actions/audit';
import { openConnection, type Db } from './connection';
import { migrate } from './migrate';
import { MIGRATIONS } from './migrations/all';
import { readSchemaText } from './schemaText';
import type { SearchIndex } from './search/searchIndex';
import { findFileFaults } from './verify';

const LIMIT = 20;

/** Looks for damage in the file, the schema, the search index and the audit. Empty when all is sound. */
export function checkStore(db: Db, index: SearchIndex): Finding[] {
  return [...fileFindings(db), ...schemaFindings(db), ...searchFindings(db, index), ...auditFindings(db)];
}

function fileFindings(db: Db): Finding[] {
  return findFileFaults(db, LIMIT).map((fault, at) => finding(`file-${at + 1}`, 'blocking', {
    title: 'The store is damaged', reason: fault, remedy: 'Keep the file as it is and restore the latest backup.',
  }));
}

function schemaFindings(db: Db): Finding[] {
  if (readSchemaText(db) === expectedSchema()) return [];
  return [finding('schema', 'blocking', {
    title: 'The store is not built as this version expects',
    reason: 'Its tables or triggers were changed by another program.',
    remedy: 'Restore the latest backup, or export the records and load them into a new store.',
  })];
}

function searchFindings(db: Db, index: SearchIndex): Finding[] {
  const remedy = 'Rebuild the search index; the records themselves are not concerned.';
  const stale = index.findStale(LIMIT).map((record) => finding(`search-${record.replace(' ', '-')}`, 'warning', {
    title: 'A record is not found as it stands', reason: `The search index does not agree with ${record}.`, remedy,
  }));
  if (stale.length > 0 || db.readonly || isIndexSound(db)) return stale;
  return [finding('search-index', 'warning', { title: 'The search index is damaged', reason: 'Its entries do not agree with its documents.', remedy })];
}

function isIndexSound(db: Db): boolean {
  try {
    db.exec("INSERT INTO search_fts (search_fts, rank) VALUES ('integrity-check', 1)");
    return true;
  } catch {
    return false;
  }
}

function auditFindings(db: Db): Finding[] {
  const fault = verifyAudit(db);
  if (!fault) return [];
  return [finding('audit', 'blocking', {
    title: 'The audit was tampered with',
    reason: `Line ${fault.seq} of the audit does not hold: ${fault.reason}.`,
    remedy: 'Compare the store with the latest backup before relying on it.',
  })];
}

function expectedSchema(): string {
  const reference = openConnection(':memory:');
  try {
    const clock = fixedClock('2000-01-01T00:00:00Z');
    migrate(reference, { migrations: MIGRATIONS, clock, ids: createIdSource(clock, seededRandom(1)) });
    return readSchemaText(reference);
  } finally {
    reference.close();
  }
}

function finding(id: string, severity: Finding['severity'], words: Pick<Finding, 'title' | 'reason' | 'remedy'>): Finding {
  return { id: `store-${id}`, code: 'store', severity, ...words, recordType: null, recordId: null };
}
