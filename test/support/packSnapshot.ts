import type { PackSnapshot, SnapshotCommitment, SnapshotEngagement, SnapshotItem, SnapshotPoint, SnapshotSection, SnapshotStatement } from '../../src/shared/pack/snapshot';
import type { SectionKind } from '../../src/shared/pack/model';
import { SECTIONS } from '../../src/shared/pack/sections';

/** Builders for frozen packs: plain, invented, each field can be set. */

export function engagement(id: string, rest: Partial<SnapshotEngagement> = {}): SnapshotEngagement {
  return {
    id, title: `Event ${id}`, dateStart: '2025-11-24', dateEnd: '2025-11-24', datePrecision: 'day', city: 'New Delhi', isExample: false, kind: 'meeting', status: 'held', dateBasis: 'stated', dateNote: null, venue: null,
    hostCountry: 'IN', seriesId: null, seriesName: null, edition: null, summary: null, participants: [], treatments: [], ...rest,
  };
}

export function commitment(id: string, rest: Partial<SnapshotCommitment> = {}): SnapshotCommitment {
  return {
    id, kind: 'commitment', text: `Promise ${id}`, strength: 'agreed', side: 'ours', owner: 'HQ IDS', dueDate: null, duePrecision: 'day', status: 'open', asOf: '2025-11-24', origin: null, topicId: null, topic: null,
    notes: null, isExample: false, history: [], ...rest,
  };
}

export function statement(id: string, rest: Partial<SnapshotStatement> = {}): SnapshotStatement {
  return { id, speaker: `Speaker ${id}`, side: 'theirs', form: 'direct-quote', channel: null, madeOn: '2025-11-24', text: `Words ${id}`, completeness: 'full', topicId: null, engagement: null, isExample: false, witnesses: [], ...rest };
}

export function point(id: string, rest: Partial<SnapshotPoint> = {}): SnapshotPoint {
  return {
    id, topicId: null, topic: null, stance: 'raise', headline: `Headline ${id}`, text: `Text ${id}`, ifPressed: null, usability: 'may-use', audience: null, priority: 2, reviewedOn: null, reviewBy: null,
    isExample: false, evidence: [], ...rest,
  };
}

export function item(recordType: SnapshotItem['recordType'], recordId: string, rest: Partial<SnapshotItem> = {}): SnapshotItem {
  return { id: `i-${recordType}-${recordId}`, recordType, recordId, detail: 'brief', override: null, ...rest };
}

export function section(kind: SectionKind, items: SnapshotItem[] = []): SnapshotSection {
  return { id: `s-${kind}`, kind, title: null, pageBudget: null, items };
}

/** A read-ahead with a meeting and nothing chosen. */
export function emptySnapshot(rest: Partial<PackSnapshot> = {}): PackSnapshot {
  return {
    formatVersion: 1, today: '2026-11-02', ours: { code: 'IN', name: 'India' }, theirs: { code: 'OM', name: 'Oman' },
    pack: {
      id: 'pack-1', title: '14th Joint Military Cooperation Committee', reference: 'IN-OM/JMCC14/2026/03', profile: 'read-ahead', state: 'draft', version: null, caveats: [], originator: 'Oman desk', contact: '+91 11 5550 0100',
      paper: 'A4', isPrincipalMode: false, asOf: '2026-11-02T18:40:00+05:30', isExample: false,
    },
    marking: { label: 'Restricted', colour: '#7a1f4f', onColour: '#ffffff', bannerMinMm: 5 }, secondMark: null,
    meeting: {
      id: 'm-1', title: '14th Joint Military Cooperation Committee', dateStart: '2026-11-18', dateEnd: '2026-11-18', datePrecision: 'day', city: 'Muscat', isExample: false, venue: null, purpose: null, requestedBy: null, principalId: null,
      counterpartId: null, startTime: null, endTime: null, timeZone: null, press: 'closed', interpreter: null, theirAims: null, theirAimsConfidence: null, oneToGet: null, oneToAvoid: null, lastMet: null, pressLine: null,
      objectives: [], agenda: [], delegates: [], protocol: [], context: [], draftTexts: [], deliverables: [], pressAnswers: [], contacts: [],
    },
    sections: SECTIONS.filter((spec) => spec.profiles.includes('read-ahead')).map((spec) => section(spec.kind)),
    engagements: [], people: [], commitments: [], statements: [], points: [], topics: [], series: [], sources: [], passages: [], citations: [], conflicts: [], acronyms: [], keyFigures: [], changes: null, ...rest,
  };
}

/** Puts items into the sections of a snapshot; sections that are not named stay as they are. */
export function choosing(snapshot: PackSnapshot, chosen: Partial<Record<SectionKind, SnapshotItem[]>>): PackSnapshot {
  const sections = snapshot.sections.map((candidate) => ({ ...candidate, items: chosen[candidate.kind] ?? candidate.items }));
  const added = Object.entries(chosen).flatMap(([kind, items]) => {
    const spec = SECTIONS.find((candidate) => candidate.kind === kind);
    return spec && !sections.some((candidate) => candidate.kind === spec.kind) ? [section(spec.kind, items)] : [];
  });
  return { ...snapshot, sections: [...sections, ...added] };
}
