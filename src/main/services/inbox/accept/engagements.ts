import { formatDate } from '../../../../shared/domain/dates';
import type { DraftView } from '../../../../shared/domain/inbox';
import { timestamp } from '../../../platform/clock';
import { engagementById, type EngagementRecord } from '../../../store/queries/engagements';
import { insert, update } from '../../../store/sql';
import { ensureCountries } from '../../countries';
import type { EventStep } from '../acceptPlan';
import type { Claim, Span, Subject } from './claims';
import { acceptSeries } from './series';
import { acceptParticipants, acceptTopics } from './engagementParts';
import type { AcceptWork } from './work';

/** Keeps the engagements of a report. @returns the id of each by the key of its draft */
export function acceptEngagements(work: AcceptWork, people: ReadonlyMap<string, string>): Map<string, string> {
  const ids = new Map<string, string>();
  for (const step of work.opened.plan.events) {
    const found = work.opened.drafts.find(({ draft }) => draft.key === step.draftKey);
    if (!found) continue;
    const { draft } = found;
    const id = step.as === 'witness' ? addWitness(work, draft, step) : newEngagement(work, draft, step, found.seriesId);
    acceptParticipants(work, draft, { engagementId: id, people });
    acceptTopics(work, draft, id);
    ids.set(draft.key, id);
    work.tell('engagement', id, step.as === 'witness' ? step.targetTitle : draft.title, step.as !== 'witness');
  }
  return ids;
}

function newEngagement(work: AcceptWork, draft: DraftView, step: EventStep, knownSeries: string | null): string {
  const { db, ids, clock, dossierId } = work;
  const id = ids.next();
  const now = timestamp(clock);
  const seriesId = acceptSeries(work, draft, knownSeries);
  const edition = step.as === 'new' && step.withoutNumber ? null : draft.edition;
  ensureCountries(db, [...draft.countries, ...(draft.hostCountry === null ? [] : [draft.hostCountry])]);
  insert(db, 'engagement', {
    id, dossier_id: dossierId, series_id: seriesId, parent_id: step.as === 'part' ? step.targetId : null, kind: draft.kind, title: draft.title, status: draft.status, ...dateColumns(work, draft),
    host_country: draft.hostCountry, city: draft.city, modality: draft.kind === 'call' ? 'phone' : 'in-person', edition: seriesId === null ? null : edition, created_at: now, updated_at: now,
  });
  for (const country of new Set(draft.countries)) insert(db, 'engagement_country', { engagement_id: id, country });
  const subject = { type: 'engagement', id };
  for (const claim of claimsOf(work, draft)) work.claims.claim(subject, claim.predicate === 'edition' && edition === null ? { ...claim, state: 'candidate' } : claim);
  return id;
}

function dateColumns(work: AcceptWork, draft: DraftView): Record<string, unknown> {
  const mark = draft.marks['dateStart'] ?? draft.marks['dateEnd'];
  const isUndated = draft.dateStart === null && draft.dateEnd === null;
  return { date_start: draft.dateStart, date_end: draft.dateEnd, date_precision: isUndated ? 'unknown' : 'day', date_basis: mark?.basis ?? 'inferred', date_note: dateNote(work, draft) };
}

/** "“Monday”, read against 24 Nov 2025": how a day was told that is not written out. */
function dateNote({ opened, claims }: AcceptWork, draft: DraftView): string | null {
  const found = opened.evidence.byField.get(`${draft.key}.dateStart`)?.[0] ?? opened.evidence.byField.get(`${draft.key}.dateEnd`)?.[0];
  const isTold = draft.marks['dateStart']?.isEdited !== true && draft.marks['dateEnd']?.isEdited !== true;
  if (!found || !isTold || found.basis === 'stated') return null;
  const words = claims.source.text.slice(found.start, found.end).replace(/\s+/g, ' ');
  const { reference } = opened.reading;
  return reference === null ? `“${words}”.` : `“${words}”, read against ${formatDate(reference.day)}.`;
}

/** The days of a draft as a claim writes them: one day, "from/to", or the last day where only that is told. */
export function dateValue({ dateStart, dateEnd }: { dateStart: string | null; dateEnd: string | null }): string | null {
  if (dateStart !== null && dateEnd !== null && dateStart !== dateEnd) return `${dateStart}/${dateEnd}`;
  return dateStart ?? dateEnd;
}

/** What the report says about the single-valued fields of one engagement. */
function claimsOf({ opened }: AcceptWork, draft: DraftView): Claim[] {
  const spans = (...fields: string[]): Span[] => fields.flatMap((field) => (opened.evidence.byField.get(`${draft.key}.${field}`) ?? []).map(({ start, end }) => ({ start, end })));
  const of = (predicate: string, value: string | null, field: string, ...more: string[]): Claim[] => {
    if (value === null) return [];
    const mark = draft.marks[field] ?? draft.marks[more[0] ?? ''];
    if (mark?.isEdited) return [{ predicate, value, spans: [], derivation: 'entered' }];
    const told = spans(field, ...more);
    // "Earlier in the day": the value follows from the words that tell of the event.
    const isInferred = told.length === 0 || mark?.basis === 'inferred';
    return [{ predicate, value, spans: told.length === 0 ? spans('title') : told, derivation: isInferred ? 'inferred' : 'extracted' }];
  };
  return [
    ...of('date', dateValue(draft), 'dateStart', 'dateEnd'), ...of('edition', draft.edition === null ? null : String(draft.edition), 'edition'), ...of('city', draft.city, 'city'),
    ...of('kind', draft.kind, 'kind'), ...of('title', draft.title, 'title'),
  ];
}

/** Fields on which sources may differ, and how much it matters. A title is the desk's own wording and a kind is a view: neither is a conflict. */
const CONTESTED: Readonly<Record<string, 'blocking' | 'warning'>> = { date: 'blocking', edition: 'blocking', city: 'warning' };

/** A further witness: the same values get a further passage, missing ones are filled in, and others become an open question. */
function addWitness(work: AcceptWork, draft: DraftView, { targetId, becomesHeld }: Extract<EventStep, { as: 'witness' }>): string {
  const { db, clock, claims } = work;
  const record = engagementById(db, targetId);
  if (!record) return targetId;
  const subject: Subject = { type: 'engagement', id: targetId };
  const filled: Record<string, unknown> = {};
  for (const claim of claimsOf(work, draft)) {
    const kept = keptValue(record, claim.predicate);
    const severity = CONTESTED[claim.predicate];
    Object.assign(filled, fillOf(record, draft, claim.predicate));
    if (severity !== undefined && kept !== null && !isSame(record, draft, claim)) claims.contradiction(subject, kept, claim, severity);
    else if (severity !== undefined || claim.value === kept) claims.claim(subject, claim);
  }
  if (becomesHeld) filled['status'] = 'held';
  if (Object.keys(filled).length > 0) update(db, 'engagement', targetId, { ...filled, updated_at: timestamp(clock) });
  return targetId;
}

function keptValue(record: EngagementRecord, predicate: string): string | null {
  switch (predicate) {
    case 'date': return record.datePrecision === 'day' ? dateValue(record) : null;
    case 'edition': return record.edition === null ? null : String(record.edition);
    case 'city': return record.city;
    case 'kind': return record.kind;
    default: return record.title;
  }
}

/** Whether a claim fits what the record holds. A day within the days that are kept, or the last day where only that is known, does not contradict. */
function isSame(record: EngagementRecord, draft: DraftView, { predicate, value }: Claim): boolean {
  if (predicate !== 'date') return (keptValue(record, predicate) ?? value).localeCompare(value, 'en', { sensitivity: 'base' }) === 0;
  const { first, last } = daysOf(draft);
  return record.dateStart === null ? last === daysOf(record).last : isWithin({ first, last }, record);
}

/** Columns that the record does not hold yet. Its number is left to a person: another session may have it. */
function fillOf(record: EngagementRecord, draft: DraftView, predicate: string): Record<string, unknown> {
  if (predicate === 'city' && record.city === null) return { city: draft.city, ...(record.hostCountry === null ? { host_country: draft.hostCountry } : {}) };
  if (predicate !== 'date' || !isSharper(record, draft)) return {};
  return { date_start: draft.dateStart, date_end: draft.dateEnd, date_precision: 'day', date_basis: draft.marks['dateStart']?.basis ?? 'stated' };
}

/** Whether the draft tells days where the record has none, only a month or year around them, or only the last. */
function isSharper(record: EngagementRecord, draft: DraftView): boolean {
  const isUndated = record.dateStart === null && record.dateEnd === null;
  if (isUndated) return true;
  if (record.datePrecision !== 'day') return record.dateStart !== null && isWithin(daysOf(draft), record);
  return record.dateStart === null && draft.dateStart !== null && daysOf(draft).last === record.dateEnd;
}

interface Days { dateStart: string | null; dateEnd: string | null }

function daysOf({ dateStart, dateEnd }: Days): { first: string; last: string } {
  return { first: dateStart ?? dateEnd ?? '', last: dateEnd ?? dateStart ?? '' };
}

function isWithin({ first, last }: { first: string; last: string }, around: Days): boolean {
  const days = daysOf(around);
  return first >= days.first && last <= days.last;
}
