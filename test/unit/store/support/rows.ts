import type { Db } from '../../../../src/main/store/connection';

/** A row of `engagement`, complete enough for the schema. */
export function addEngagement(db: Db, id: string, values: Partial<Record<string, string | number | null>> = {}): void {
  const row = {
    id, dossier_id: 'd1', kind: 'meeting', title: `Meeting ${id}`, status: 'held', date_start: '2025-11-24',
    created_at: '2025-11-24T00:00:00Z', updated_at: '2025-11-24T00:00:00Z', ...values,
  };
  const names = Object.keys(row);
  db.prepare(`INSERT INTO engagement (${names.join(', ')}) VALUES (${names.map((name) => `@${name}`).join(', ')})`).run(row);
}

/** A person with further spellings. */
export function addPerson(db: Db, id: string, name: string, others: readonly string[] = []): void {
  db.prepare(`INSERT INTO person (id, dossier_id, country, display_name, sort_key, created_at, updated_at)
    VALUES (?, 'd1', 'OM', ?, ?, '2025-01-01', '2025-01-01')`).run(id, name, name);
  others.forEach((other, index) => {
    db.prepare("INSERT INTO person_name (id, person_id, name, kind, match_key) VALUES (?, ?, ?, 'press-variant', '')").run(`${id}-n${index}`, id, other);
  });
}
