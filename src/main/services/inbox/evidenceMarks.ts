import type { EvidenceMark, FieldMark } from '../../../shared/domain/inbox';
import type { StoredReading } from '../../ingest/readingSchema';
import type { Answers } from './answers';

type ReadEvidence = StoredReading['evidence'][number];

/** Names of the reader's fields as the window has them. */
const FIELD: Readonly<Record<string, string>> = { type: 'kind', venueCountry: 'hostCountry', 'series.name': 'seriesName', 'series.edition': 'edition' };

/** "otherEngagements.0.venueCountry" → "other.0.hostCountry"; the countries are one field. */
export function fieldPath(read: string): string {
  const path = read.replace(/^otherEngagements\./, 'other.');
  const draft = /^(?:primary|other\.\d+)(?=\.)/.exec(path)?.[0] ?? '';
  const field = path.slice(draft.length + 1);
  if (/^countries\.\d+$/.test(field)) return `${draft}.countries`;
  return `${draft}.${FIELD[field] ?? field}`;
}

interface Span { start: number; end: number }

export interface NumberedEvidence {
  marks: EvidenceMark[];
  /** Field path → what the reader says of it. */
  byField: ReadonlyMap<string, readonly ReadEvidence[]>;
  keysOf(field: string): number[];
}

/** Numbers the passages in reading order; a passage that several fields rest on has one number. */
export function numberEvidence(reading: StoredReading): NumberedEvidence {
  const byField = new Map<string, ReadEvidence[]>();
  const spans: Array<Span & { field: string }> = [];
  for (const one of reading.evidence) {
    const field = fieldPath(one.field);
    byField.set(field, [...(byField.get(field) ?? []), one]);
    spans.push({ start: one.start, end: one.end, field });
  }
  reading.statements.forEach((statement, at) => {
    for (const { start, end } of [statement, ...(statement.also ?? [])]) spans.push({ start, end, field: `statement.${at}` });
  });
  reading.outcomes.forEach(({ start, end }, at) => spans.push({ start, end, field: `outcome.${at}` }));
  const marks = numbered(spans);
  const keys = new Map<string, number[]>();
  for (const mark of marks) for (const field of mark.fields) keys.set(field, [...(keys.get(field) ?? []), mark.key]);
  return { marks, byField, keysOf: (field) => keys.get(field) ?? [] };
}

function numbered(spans: ReadonlyArray<Span & { field: string }>): EvidenceMark[] {
  const bySpan = new Map<string, Span & { fields: Set<string> }>();
  for (const { start, end, field } of spans) {
    if (end <= start) continue;
    const known = bySpan.get(`${start}-${end}`);
    if (known) known.fields.add(field);
    else bySpan.set(`${start}-${end}`, { start, end, fields: new Set([field]) });
  }
  return [...bySpan.values()].toSorted((a, b) => a.start - b.start || b.end - a.end).map(({ start, end, fields }, at) => ({ key: at + 1, start, end, fields: [...fields] }));
}

/** How each field of a draft was found, keyed without the name of the draft. */
export function marksOf({ key, answers, evidence }: { key: string; answers: Answers; evidence: NumberedEvidence }, problems: ReadonlyMap<string, string>): Record<string, FieldMark> {
  const marks: Record<string, FieldMark> = {};
  for (const [path, found] of evidence.byField) {
    const first = found[0];
    if (!first || !path.startsWith(`${key}.`)) continue;
    marks[path.slice(key.length + 1)] = { basis: first.basis, confidence: first.confidence, rule: first.rule, keys: evidence.keysOf(path), isEdited: false, problem: null };
  }
  for (const path of answers.edits.keys()) {
    if (!path.startsWith(`${key}.`)) continue;
    const field = path.slice(key.length + 1);
    marks[field] = { basis: 'stated', confidence: 'high', rule: null, keys: evidence.keysOf(path), isEdited: true, problem: null };
  }
  for (const [field, problem] of problems) {
    marks[field] = { ...(marks[field] ?? { basis: 'inferred', confidence: 'low', rule: null, keys: [], isEdited: false }), problem };
  }
  return marks;
}
