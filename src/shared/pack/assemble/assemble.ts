import type { Block, PackModel, Section, SectionKind } from '../model';
import { modelText } from '../richText';
import { PAGE_RANGE, sectionSpec } from '../sections';
import type { PackSnapshot, SnapshotSection } from '../snapshot';
import { assembleAgenda } from './agenda';
import { assembleAnnexes } from './annexes';
import { assembleBiographies } from './biographies';
import { assembleChanges } from './changes';
import { assembleCommitments } from './commitments';
import { assembleContext } from './context';
import { assembleCover } from './cover';
import { assembleDocument, assembleFurniture, assembleMarking } from './furniture';
import { assembleGlossary } from './glossary';
import { assembleIssues } from './issues';
import { materialOf, type Material, type SectionInput } from './material';
import { anchored, numberNotes, withoutNotes, type Numbered } from './notes';
import { orientationOf } from './orientation';
import { assembleOutcomes } from './outcomes';
import { assemblePointsCard } from './pointsCard';
import { assembleContacts, assemblePress, assembleProtocol } from './practical';
import { assembleRelationship } from './relationship';
import { assembleRoom } from './room';
import { assembleSceneSetter } from './sceneSetter';
import { assembleSourceNotes, type CitedPassage } from './sourceNotes';
import { assembleTimeline } from './timeline';

/** Sections made from the records. The cover is a page of its own; glossary and source notes are made from the other pages. */
const ASSEMBLERS: Readonly<Partial<Record<SectionKind, (input: SectionInput) => Block[]>>> = {
  'scene-setter': assembleSceneSetter, 'points-card': assemblePointsCard, agenda: assembleAgenda, room: assembleRoom, biographies: assembleBiographies, relationship: assembleRelationship,
  timeline: assembleTimeline, commitments: assembleCommitments, issues: assembleIssues, context: assembleContext, outcomes: assembleOutcomes, press: assemblePress, protocol: assembleProtocol, contacts: assembleContacts, annexes: assembleAnnexes, changes: assembleChanges,
};

function sectionOf(section: SnapshotSection, blocks: Block[], pack: PackSnapshot['pack']): Section {
  const spec = sectionSpec(section.kind);
  return {
    id: section.id, kind: section.kind, anchor: `section-${section.kind}`, number: section.kind === 'cover' ? '' : String(spec.number), title: section.title ?? spec.title,
    pageBudget: section.pageBudget ?? spec.pageLimit, startsPage: spec.startsPage, orientation: orientationOf(section.kind, blocks, pack), blocks,
  };
}

function fromRecords(material: Material): Section[] {
  return material.snapshot.sections.map((section) => {
    const assembler = ASSEMBLERS[section.kind];
    return anchored(sectionOf(section, assembler ? assembler({ material, section, anchor: `section-${section.kind}` }) : [], material.snapshot.pack));
  });
}

function citedPassages(material: Material, order: Numbered['order']): CitedPassage[] {
  const byNumber = new Map([...material.book].map(([passage, provisional]) => [provisional, passage]));
  return order.flatMap(({ provisional, number, citedFrom }) => {
    const passage = material.passages.get(byNumber.get(provisional) ?? '');
    return passage ? [{ number, passage, citedFrom }] : [];
  });
}

function fill(sections: readonly Section[], kind: SectionKind, blocks: Block[]): Section[] {
  return sections.map((section) => (section.kind === kind ? anchored({ ...section, blocks }) : section));
}

function finished(material: Material): Section[] {
  const drafted = fromRecords(material);
  const hasNotes = drafted.some((section) => section.kind === 'source-notes');
  const numbered: Numbered = hasNotes ? numberNotes(drafted) : { sections: drafted.map(withoutNotes), order: [] };
  const noted = fill(numbered.sections, 'source-notes', assembleSourceNotes(material, citedPassages(material, numbered.order)));
  const complete = fill(noted, 'glossary', assembleGlossary(material.snapshot, modelText({ sections: noted })));
  return complete.filter((section) => section.blocks.length > 0);
}

/**
 * Makes the one description of a pack from which outline, preview and file are made. Pure: equal snapshots give equal models.
 * @param hash SHA-256 of the snapshot's canonical JSON, in hexadecimal; its first eight digits stand on every page.
 */
export function assemble(snapshot: PackSnapshot, hash: string): PackModel {
  const material = materialOf(snapshot);
  const cover = snapshot.sections.find((section) => section.kind === 'cover');
  const { pack } = snapshot;
  return {
    formatVersion: 1, packId: pack.id, language: 'en-GB', document: assembleDocument(snapshot),
    profile: pack.profile, paper: pack.paper, principalMode: pack.isPrincipalMode, marking: assembleMarking(snapshot), furniture: assembleFurniture(snapshot, hash),
    cover: cover ? assembleCover(snapshot, cover.id) : null, sections: finished(material), pageRange: PAGE_RANGE[pack.profile],
  };
}
