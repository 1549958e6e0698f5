import type { Db } from '../../store/connection';
import { AttacheError } from '../../../shared/ipc/errors';
import { insert, update } from '../../store/sql';
import type { Cite, Claim, ConflictEntry } from './format';

type Value = string | number | boolean | null | undefined;

/** A record or a part of one that claims are about. */
export interface ClaimSubject { type: string; id: string }

/** Writes rows of the sample. Keys are camelCase as in the files; what is left out takes the default of its column. */
export class SampleWriter {
  readonly #db: Db;
  readonly dossierId: string;
  readonly recordedAt: string;

  constructor(db: Db, dossierId: string, recordedAt: string) {
    this.#db = db;
    this.dossierId = dossierId;
    this.recordedAt = recordedAt;
  }

  row(table: string, values: Readonly<Record<string, Value>>): void {
    const given = Object.entries(values).filter(([, value]) => value !== undefined);
    insert(this.#db, table, Object.fromEntries(given.map(([name, value]) => [columnName(name), columnValue(value)])));
  }

  /** A row that carries the moments at which it was made and last changed. */
  stamped(table: string, values: Readonly<Record<string, Value>>): void {
    this.row(table, { ...values, dossierId: this.dossierId, createdAt: this.recordedAt, updatedAt: this.recordedAt });
  }

  /** Other values for some fields of a row. @throws AttacheError when there is no such row */
  change(table: string, id: string, values: Readonly<Record<string, Value>>): void {
    const columns = Object.entries(values).map(([name, value]) => [columnName(name), columnValue(value)]);
    if (update(this.#db, table, id, Object.fromEntries(columns)) === 0) throw new AttacheError('INVALID_INPUT', `The sample names ${id}, which it does not hold; install Attaché again.`);
  }

  claims(subject: ClaimSubject, claims: readonly Claim[]): void {
    for (const claim of claims) this.#claim(subject, `${subject.id}.${claim.key ?? claim.field}`, claim);
  }

  /** The claim that a part of a record (a name, a tenure, a treatment…) rests on its passages. */
  partClaim(subject: ClaimSubject, claim: { field: string; value: string; note?: string | undefined; cites: readonly Cite[] }): void {
    if (claim.cites.length > 0) this.#claim(subject, `${subject.id}.claim`, { ...claim, state: 'accepted', derivation: 'extracted' });
  }

  conflicts(conflicts: readonly ConflictEntry[]): void {
    for (const { subject, field, chosen, ...rest } of conflicts) {
      this.row('conflict', {
        ...rest, dossierId: this.dossierId, subjectId: subject, predicate: field, ...(chosen === undefined ? {} : { chosenAssertionId: `${subject}.${chosen}` }),
      });
    }
  }

  #claim(subject: ClaimSubject, id: string, claim: Omit<Claim, 'key' | 'cites' | 'value' | 'note'> & { value?: string | undefined; note?: string | undefined; cites: readonly Cite[] }): void {
    const { field, value, state, derivation, note, cites } = claim;
    this.row('assertion', { id, subjectType: subject.type, subjectId: subject.id, predicate: field, value, state, derivation, note });
    cites.forEach(({ at, stance }, index) => {
      this.row('evidence', { id: `${id}.e${index + 1}`, assertionId: id, passageId: passageId(at), stance });
    });
  }
}

/** "source-wire#monday" → the id of that passage. */
export function passageId(at: string): string {
  return at.replace('#', '.');
}

function columnName(name: string): string {
  return name.replace(/[A-Z0-9]+/g, (part) => (/^[0-9]/.test(part) ? part : `_${part.toLowerCase()}`));
}

function columnValue(value: Value): string | number | null {
  if (typeof value === 'boolean') return value ? 1 : 0;
  return value ?? null;
}
