import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { IdSource } from '../../../platform/ids';
import type { Db } from '../../../store/connection';
import { all, insert, one, run } from '../../../store/sql';

/** A stretch of the stored text, in UTF-16 code units. */
export interface Span { start: number; end: number }

/** A record, or a part of one, that a claim is about. */
export interface Subject { type: string; id: string }

export interface Claim {
  predicate: string;
  value: string;
  spans: readonly Span[];
  derivation?: 'extracted' | 'entered' | 'inferred';
  state?: 'accepted' | 'candidate';
  note?: string | null;
}

/** Characters kept on either side of a passage, so that it can be found again when a text is corrected. */
const AROUND = 32;
const Found = z.object({ id: z.string() });

/** Writes what one source says: its passages, the claims that rest on them, and where they contradict what is kept. Only inside `store.act`. */
export class ClaimWriter {
  readonly #passages = new Map<string, string>();

  constructor(
    readonly db: Db,
    readonly ids: IdSource,
    readonly source: { id: string; text: string; dossierId: string },
  ) {}

  /** The passage of the source, made when it is first needed; null for an empty stretch. */
  passage({ start, end }: Span): string | null {
    const { text, id: sourceId } = this.source;
    if (end <= start || start < 0 || end > text.length) return null;
    const key = `${start}-${end}`;
    const known = this.#passages.get(key);
    if (known) return known;
    const id = this.ids.next();
    insert(this.db, 'passage', { id, source_id: sourceId, start, end, exact: text.slice(start, end), prefix: text.slice(Math.max(0, start - AROUND), start), suffix: text.slice(end, end + AROUND) });
    this.#passages.set(key, id);
    return id;
  }

  /** Says that the source supports a value. A claim of the same value is not made twice: it gets a further passage. */
  claim(subject: Subject, { predicate, value, spans, derivation = 'extracted', state = 'accepted', note = null }: Claim): string {
    const known = one(this.db, Found, 'SELECT id FROM assertion WHERE subject_type = ? AND subject_id = ? AND predicate = ? AND value IS ? AND state <> ? ORDER BY id LIMIT 1', [subject.type, subject.id, predicate, value, 'rejected']);
    const id = known?.id ?? this.ids.next();
    if (!known) insert(this.db, 'assertion', { id, subject_type: subject.type, subject_id: subject.id, predicate, value, state, derivation, note });
    for (const span of spans) {
      const passageId = this.passage(span);
      if (passageId) run(this.db, 'INSERT OR IGNORE INTO evidence (id, assertion_id, passage_id, stance) VALUES (?, ?, ?, ?)', [this.ids.next(), id, passageId, 'supports']);
    }
    return id;
  }

  /**
   * Says that the source gives another value than the one that is kept: both stay, and the question is open.
   * A question that was decided before stays decided; the new witness stands beside it.
   */
  contradiction(subject: Subject, kept: string, claim: Claim, severity: 'blocking' | 'warning'): void {
    this.#keptClaim(subject, claim.predicate, kept);
    this.claim(subject, { ...claim, state: 'candidate' });
    const known = one(this.db, Found, 'SELECT id FROM conflict WHERE subject_type = ? AND subject_id = ? AND predicate = ?', [subject.type, subject.id, claim.predicate]);
    if (known) return;
    insert(this.db, 'conflict', { id: this.ids.next(), dossier_id: this.source.dossierId, subject_type: subject.type, subject_id: subject.id, predicate: claim.predicate, severity, state: 'open' });
  }

  /** A record may hold a value that no source was ever named for; then it was entered. */
  #keptClaim(subject: Subject, predicate: string, value: string): void {
    const known = all(this.db, Found, 'SELECT id FROM assertion WHERE subject_type = ? AND subject_id = ? AND predicate = ? AND value = ?', [subject.type, subject.id, predicate, value]);
    if (known.length === 0) insert(this.db, 'assertion', { id: this.ids.next(), subject_type: subject.type, subject_id: subject.id, predicate, value, state: 'accepted', derivation: 'entered' });
  }
}

/** SHA-256 of a text, hexadecimal. */
export function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
