import type { PackDetail, PackItemView, PackSectionView } from '../../src/shared/domain/pack';
import type { Profile } from '../../src/shared/domain/values';
import type { PackModel, SectionKind } from '../../src/shared/pack/model';
import { AttacheError } from '../../src/shared/ipc/errors';
import type { ServiceContext } from '../../src/main/services/context';
import { ensureMarkings } from '../../src/main/services/markings';
import { createPack } from '../../src/main/services/packs';
import type { Press, PressJob, PressOutput, StretchJob } from '../../src/main/services/press';
import { modelOf } from '../../src/main/render/frozenPack';
import type { StretchPages } from '../../src/main/render/stretch';
import type { Db } from '../../src/main/store/connection';
import { insert } from '../../src/main/store/sql';
import {
  addClaim, addCommitment, addEngagement, addParticipant, addPassage, addPerson, addPoint, addSeries, addSource, addStatement, addTopic, addTreatment, linkEvidence, openMemory, type Memory,
} from './memoryFixture';

export const MEETING = 'm-14';
const REPORT = 'The committee met in New Delhi. The two sides looked at the logistic complex. Clearances were raised.';

/** A press that keeps what it was asked to print and answers when it is told to. */
export class FakePress implements Press {
  readonly models: PackModel[] = [];
  /** Pages that the next prints report for each section id. */
  pages: Record<string, number> = {};
  /** While set, prints wait until they are cancelled. */
  isHeld = false;

  print({ pack, signal, onProgress }: PressJob): Promise<PressOutput> {
    const model = modelOf(pack);
    this.models.push(model);
    onProgress?.({ stage: 'Laying out', done: 1, total: 1 });
    if (!this.isHeld) return Promise.resolve(this.#output(model));
    return new Promise((_, reject) => {
      signal?.addEventListener('abort', () => reject(new AttacheError('CANCELLED', 'Cancelled.')));
    });
  }

  /** Stretches that it was asked for; it never knows their pages. */
  readonly stretches: StretchJob[] = [];
  printStretch(job: StretchJob): Promise<StretchPages | null> {
    this.stretches.push(job);
    return Promise.resolve(null);
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  #output(model: PackModel): PressOutput {
    const sections = Object.entries(this.pages).map(([sectionId, pages]) => ({ sectionId, firstPage: 1, pages }));
    const pageCount = Math.max(1, Math.ceil(sections.reduce((sum, section) => sum + section.pages, 0)));
    return { pdf: new TextEncoder().encode(`%PDF of ${model.packId}`), map: { pageCount, pageSize: { width: 595, height: 842 }, acrossPages: [], places: [], sections, openings: [], isTooLongToFit: false }, findings: [] };
  }
}

function writeMemory(db: Db): void {
  addTopic(db, 't-logistics', 'Military Logistic Complex');
  addTopic(db, 't-air', 'Flight clearances');
  addTopic(db, 't-other', 'Shipbuilding');
  insert(db, 'topic_term', { id: 'term-mlc', topic_id: 't-logistics', term: 'MLC', kind: 'acronym' });
  addPerson(db, 'p-visitor', 'Mohammed bin Nasser Al-Zaabi', { country: 'OM' });
  addPerson(db, 'p-host', 'Rajesh Kumar Singh', { country: 'IN' });
  addSeries(db, 's-jmcc', { name: 'Joint Military Cooperation Committee', short_name: 'JMCC', cadence_months: 12 });
  const held = { date_precision: 'day', city: 'New Delhi' };
  addEngagement(db, 'e-12', { ...held, title: '12th committee session', series_id: 's-jmcc', edition: 12, kind: 'committee-session', date_start: '2024-01-31', date_end: '2024-01-31', city: 'Muscat' });
  addEngagement(db, 'e-13', { ...held, title: '13th committee session', series_id: 's-jmcc', edition: 13, kind: 'committee-session', date_start: '2025-11-24', date_end: '2025-11-24' });
  addEngagement(db, 'e-cds', { ...held, title: 'Chief of Defence Staff meets the visitor', date_start: '2025-11-24', date_end: '2025-11-24' });
  addParticipant(db, 'e-13', 'p-visitor', { side: 'theirs', role: 'co-chair' });
  addParticipant(db, 'e-cds', 'p-visitor', { side: 'theirs', role: 'principal' });
  addTreatment(db, 'e-13', 't-logistics', 'reviewed');
  addEngagement(db, MEETING, { title: '14th committee session', series_id: 's-jmcc', edition: 14, kind: 'committee-session', status: 'planned', date_start: '2026-11-18', date_end: '2026-11-18', city: 'Muscat' });
}

function writeEvidence(db: Db): void {
  addSource(db, 'so-wire', REPORT, { publisher: 'Wire', published_on: '2025-11-24', text_kind: 'account' });
  addPassage(db, 'pa-met', 'so-wire', { text: REPORT, exact: 'The committee met in New Delhi.' });
  addPassage(db, 'pa-complex', 'so-wire', { text: REPORT, exact: 'looked at the logistic complex' });
  addClaim(db, 'as-met', { subject: ['engagement', 'e-13'], predicate: 'date', value: '2025-11-24', passage: 'pa-met' });
  addClaim(db, 'as-complex', { subject: ['commitment', 'c-complex'], predicate: 'text', value: null, passage: 'pa-complex' });
  addCommitment(db, 'c-complex', { text: 'Move the logistic complex forward', side: 'joint', topic_id: 't-logistics', origin_engagement_id: 'e-13', due_date: '2026-06-30' });
  addCommitment(db, 'c-calendar', { text: 'Send the training calendar', side: 'ours' });
  addStatement(db, 'st-1', { speaker_label: 'Ministry spokesperson', side: 'theirs', form: 'direct-quote', best_text: 'We attach value to this work.', made_on: '2025-11-24', topic_id: 't-logistics' });
  insert(db, 'statement_witness', { id: 'w-1', statement_id: 'st-1', passage_id: 'pa-complex', text: 'We attach value to this work.', completeness: 'full' });
  addPoint(db, 'l-complex', { headline: 'Logistic complex: next step', topic_id: 't-logistics', reviewed_on: '2026-10-30' });
  linkEvidence(db, 'l-complex', 'commitment', 'c-complex');
  addPoint(db, 'l-air', { headline: 'One clearance form', topic_id: 't-air', reviewed_on: '2026-10-30' });
  addPoint(db, 'l-ships', { headline: 'A visit to a yard', topic_id: 't-other', reviewed_on: '2026-10-30' });
}

function writeMeeting(db: Db): void {
  insert(db, 'meeting', { engagement_id: MEETING, purpose: 'Turn agreement into dated steps.', principal_person_id: 'p-host', counterpart_person_id: 'p-visitor', press: 'photo', press_line: 'A good meeting.' });
  insert(db, 'objective', { id: 'o-1', meeting_id: MEETING, side: 'ours', text: 'A date for the Military Logistic Complex', success_test: 'A lead office each' });
  insert(db, 'agenda_item', { id: 'a-1', meeting_id: MEETING, topic_id: 't-logistics', position: 0, start_time: '10:00', minutes: 25, title: 'Logistic complex' });
  insert(db, 'agenda_item', { id: 'a-2', meeting_id: MEETING, topic_id: 't-air', position: 1, start_time: '10:25', minutes: 15, title: 'Clearances' });
  insert(db, 'delegate', { id: 'd-1', meeting_id: MEETING, person_id: 'p-host', side: 'ours', label: 'Rajesh Kumar Singh', post: 'Defence Secretary', attendance: 'confirmed' });
  insert(db, 'delegate', { id: 'd-2', meeting_id: MEETING, person_id: 'p-visitor', side: 'theirs', label: 'Dr Mohammed Al-Zaabi', post: 'Secretary General', attendance: 'expected' });
}

export interface PackMemory extends Memory {
  ctx: ServiceContext;
  press: FakePress;
}

/** A small memory with an upcoming committee session, marking schemes and a press that prints nothing. */
export function openPackMemory(): PackMemory {
  const memory = openMemory();
  const press = new FakePress();
  const ctx: ServiceContext = { ...memory.ctx, press };
  ensureMarkings(ctx);
  memory.write((db) => {
    writeMemory(db);
    writeEvidence(db);
    writeMeeting(db);
  });
  return { ...memory, ctx, press };
}

/** A pack for the session, made as the window makes it. */
export function makePack(memory: PackMemory, profile: Profile = 'read-ahead'): PackDetail {
  return createPack(memory.ctx, { meetingId: MEETING, profile });
}

export function sectionOf(pack: PackDetail, kind: SectionKind): PackSectionView {
  return pack.sections.find((section) => section.kind === kind)!;
}

export function itemOf(pack: PackDetail, kind: SectionKind, recordId: string): PackItemView {
  return sectionOf(pack, kind).items.find((item) => item.recordId === recordId)!;
}

/** Ids of the records chosen into a section, in order. */
export function chosen(pack: PackDetail, kind: SectionKind): string[] {
  return sectionOf(pack, kind).items.map((item) => item.recordId);
}
