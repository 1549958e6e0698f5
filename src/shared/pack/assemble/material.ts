import type { Detail, ItemType } from '../../domain/values';
import { witnessWords } from '../../domain/witnessWords';
import type { RichText } from '../model';
import { run } from '../richText';
import { EXAMPLE_LABEL } from '../words';
import type {
  PackSnapshot, SnapshotCitation, SnapshotCommitment, SnapshotConflict, SnapshotEngagement, SnapshotItem, SnapshotPassage, SnapshotPerson, SnapshotPoint, SnapshotSection,
  SnapshotSeries, SnapshotSource, SnapshotStatement, SnapshotTopic,
} from '../snapshot';
import { groupIssues, type IssuePage } from './issuePages';

/** Which claims of a record to cite; without it, the first passage of every source that supports the record. */
export interface CiteOptions { field?: string; most?: number }

/** The snapshot, looked up by id, and the book in which passages get their note numbers. */
export interface Material {
  readonly snapshot: PackSnapshot;
  readonly engagements: ReadonlyMap<string, SnapshotEngagement>;
  readonly people: ReadonlyMap<string, SnapshotPerson>;
  readonly commitments: ReadonlyMap<string, SnapshotCommitment>;
  readonly statements: ReadonlyMap<string, SnapshotStatement>;
  readonly points: ReadonlyMap<string, SnapshotPoint>;
  readonly topics: ReadonlyMap<string, SnapshotTopic>;
  readonly series: ReadonlyMap<string, SnapshotSeries>;
  readonly sources: ReadonlyMap<string, SnapshotSource>;
  readonly passages: ReadonlyMap<string, SnapshotPassage>;
  readonly issues: readonly IssuePage[];
  /** Provisional numbers, in order of first use; the finished model counts again in reading order. */
  readonly book: Map<string, number>;
  /** Records whose claims are printed: what the source notes judge for single origins and disputes. */
  readonly printed: Map<string, { type: string; id: string; name: string }>;
}

/** What one section is assembled from. Every section is a pure function of this. */
export interface SectionInput { material: Material; section: SnapshotSection; anchor: string }

function byId<T extends { id: string }>(rows: readonly T[]): ReadonlyMap<string, T> {
  return new Map(rows.map((row) => [row.id, row]));
}

export function materialOf(snapshot: PackSnapshot): Material {
  return {
    snapshot,
    engagements: byId(snapshot.engagements), people: byId(snapshot.people), commitments: byId(snapshot.commitments), statements: byId(snapshot.statements), points: byId(snapshot.points),
    topics: byId(snapshot.topics), series: byId(snapshot.series), sources: byId(snapshot.sources), passages: byId(snapshot.passages),
    issues: groupIssues(snapshot), book: new Map(), printed: new Map(),
  };
}

/** The provisional number of a passage. */
export function noteFor(material: Material, passageId: string): number[] {
  if (!material.passages.has(passageId)) return [];
  const known = material.book.get(passageId);
  if (known !== undefined) return [known];
  const next = material.book.size + 1;
  material.book.set(passageId, next);
  return [next];
}

function supporting(citations: readonly SnapshotCitation[], type: string, id: string): SnapshotCitation[] {
  return citations.filter((citation) => citation.subjectType === type && citation.subjectId === id && citation.stance === 'supports');
}

/** One passage of each source, in the order of the citations: a second passage of the same report adds no witness. */
function onePerSource(material: Material, passageIds: readonly string[], most: number): string[] {
  const chosen = new Map<string, string>();
  for (const id of passageIds) {
    const source = material.passages.get(id)?.sourceId;
    if (source && !chosen.has(source)) chosen.set(source, id);
  }
  return [...chosen.values()].slice(0, most);
}

/** Note numbers for the claims of a record, and notes that the record is printed. */
export function cite(material: Material, subject: { type: ItemType | 'assertion'; id: string; name: string }, options: CiteOptions = {}): number[] {
  material.printed.set(`${subject.type}:${subject.id}`, subject);
  const all = supporting(material.snapshot.citations, subject.type, subject.id);
  const ofField = options.field ? all.filter((citation) => citation.field === options.field) : all;
  const passages = (ofField.length > 0 ? ofField : all).map((citation) => citation.passageId);
  return onePerSource(material, passages, options.most ?? 4).flatMap((id) => noteFor(material, id));
}

export function conflictsOf(material: Material, type: string, id: string): SnapshotConflict[] {
  return material.snapshot.conflicts.filter((conflict) => conflict.subjectType === type && conflict.subjectId === id);
}

/** "Reports differ on status: “proposed” (agency), “in progress” (wire)." Empty when nothing is disputed. */
export function disputeText(material: Material, type: string, id: string): RichText {
  const sentences = conflictsOf(material, type, id).map((conflict) => {
    const values = conflict.values.map((value) => `“${value.value}”${witnessWords(value.witnesses)}`).join('; ');
    const decided = conflict.state === 'decided' && conflict.chosenValue ? ` We use “${conflict.chosenValue}”${conflict.rationale ? `: ${conflict.rationale.replace(/\.$/, '')}` : ''}.` : '';
    return `Reports differ on ${conflict.field.split(':')[0] ?? conflict.field}: ${values}.${decided}`;
  });
  return run(sentences.join(' '), { italic: true, tone: 'warn' });
}

/** Whether the whole pack is an example: then banner and cover say so on every page. */
export function isExamplePack({ pack, meeting }: Pick<PackSnapshot, 'pack' | 'meeting'>): boolean {
  return pack.isExample || meeting.isExample;
}

/** What an invented record is: a plan of ours reads as a plan, a report could be taken for a fact. */
export type Invented = 'plan' | 'report';

/**
 * The label behind an invented record. In an example pack every page says that it is one, so only what could be mistaken
 * for a reported fact is labelled, in one word; in a real pack every invented record is labelled in full.
 */
export function exampleMark(snapshot: Pick<PackSnapshot, 'pack' | 'meeting'>, isExample: boolean, kind: Invented): RichText {
  if (!isExample) return [];
  if (!isExamplePack(snapshot)) return [{ text: ' · ' }, { text: EXAMPLE_LABEL, italic: true }];
  return kind === 'report' ? [{ text: ' (example)', italic: true }] : [];
}

/** The name by which an item's place can be linked and found. */
export function itemAnchor(item: SnapshotItem): { anchor: string; itemId: string } {
  return { anchor: `item-${item.id}`, itemId: item.id };
}

const RANK: Readonly<Record<Detail, number>> = { line: 0, brief: 1, full: 2 };

/** Whether an item is printed at least this fully. */
export function shows(detail: Detail, least: Detail): boolean {
  return RANK[detail] >= RANK[least];
}

/** The shorter of two levels: an issue page set to one line shortens everything on it. */
export function shorter(a: Detail, b: Detail): Detail {
  return RANK[a] <= RANK[b] ? a : b;
}
