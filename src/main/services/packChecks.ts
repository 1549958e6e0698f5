import type { Finding } from '../../shared/domain/finding';
import type { PackDetail, PackItemView } from '../../shared/domain/pack';
import { RecordType } from '../../shared/domain/values';
import type { OutputOf, ParsedInputOf } from '../../shared/ipc/contract';
import { unexplainedAcronyms } from '../../shared/pack/acronyms';
import type { PageMap } from '../../shared/pack/model';
import { modelText } from '../../shared/pack/richText';
import { photosOfPeople } from '../store/queries/packRecords';
import { markedRecords, markingRows, type MarkingRecord } from '../store/queries/markings';
import type { ServiceContext } from './context';
import { needPack } from './packEdits';
import { packDetail } from './packOutline';
import { lastPageMap } from './packPreview';
import { standingPack } from './standingPack';
import { today } from './context';

const SEVERITIES: readonly Finding['severity'][] = ['blocking', 'warning', 'note'];
/** More is not read the evening before. */
const LONGEST = 20;

interface OfItem { flag: PackItemView['flags'][number]; code: Finding['code']; severity: Finding['severity']; title: string; remedy: string }

const OF_ITEM: readonly OfItem[] = [
  { flag: 'missing', code: 'missing', severity: 'blocking', title: 'Chosen, but in the trash', remedy: 'Take it out of the pack, or bring the record back with Undo.' },
  { flag: 'conflict', code: 'conflict', severity: 'warning', title: 'Sources differ', remedy: 'Open its sources and decide; until then the pack prints both.' },
  { flag: 'stale', code: 'stale-line', severity: 'warning', title: 'Stale line', remedy: 'Read the line again, then mark it as reviewed or redraft it.' },
  { flag: 'changed-underneath', code: 'unresolved-override', severity: 'warning', title: 'Record changed under the pack’s own words', remedy: 'Compare the two, then keep the words of the pack or return to the record’s.' },
  { flag: 'no-source', code: 'no-source', severity: 'warning', title: 'No source', remedy: 'Link a passage, or take the item out.' },
];

/** One finding for each record and kind, however often the record stands in the pack. */
function itemFindings(pack: PackDetail): Finding[] {
  const items = pack.sections.filter((section) => section.isIncluded).flatMap((section) => section.items.map((item) => ({ item, section })));
  const once = new Map<string, Finding>();
  for (const { item, section } of items) {
    item.flags.forEach((flag, index) => {
      const kind = OF_ITEM.find((candidate) => candidate.flag === flag);
      const key = `${flag}:${item.recordType}:${item.recordId}`;
      if (!kind || once.has(key)) return;
      once.set(key, {
        id: `pack:${key}`, code: kind.code, severity: kind.severity, title: `${kind.title}: ${item.title}`, reason: `${section.title}. ${item.reasons[index] ?? ''}`.trim(), remedy: kind.remedy,
        recordType: item.recordType, recordId: item.recordId,
      });
    });
  }
  return [...once.values()];
}

function ofPack(pack: PackDetail, finding: Omit<Finding, 'recordType' | 'recordId'>): Finding {
  return { ...finding, recordType: 'pack', recordId: pack.id };
}

/** The pack's mark must be at least that of its highest item. Marks of different schemes cannot be ranked and are named. */
function markingFindings(ctx: ServiceContext, pack: PackDetail): Finding[] {
  const ids = [...pack.sections.filter((section) => section.isIncluded).flatMap((section) => section.items.map((item) => item.recordId)), pack.meetingId];
  const marks = markingRows(ctx.store.db);
  const own = marks.find((mark) => mark.id === pack.markingId);
  const bareFinding = own ? [] : [ofPack(pack, { id: 'pack:marking', code: 'marking', severity: 'warning', title: 'The pack has no marking', reason: 'No banner is printed.', remedy: 'Choose a marking; “UNCLASSIFIED” is one.' })];
  const above = markedRecords(ctx.store.db, [...new Set(ids)]).flatMap((record): Finding[] => {
    const mark = markOf(marks, record.marking, own);
    if (!mark || (own && mark.schemeId === own.schemeId && mark.rank <= own.rank)) return [];
    const type = RecordType.safeParse(record.recordType);
    const isRanked = own?.schemeId === mark.schemeId;
    return [{
      id: `pack:marking:${record.recordId}`, code: 'marking', severity: 'blocking', title: `${record.title} is marked ${mark.label}`,
      reason: isRanked ? `The pack is marked ${own.label}, which is lower.` : `The pack is ${own ? `marked ${own.label} of another scheme` : 'not marked'}.`,
      remedy: 'Raise the mark of the pack, or take the item out.', recordType: type.success ? type.data : null, recordId: record.recordId,
    }];
  });
  return [...bareFinding, ...above];
}

/** A record names its mark by id or by label; a label is looked for in the pack's scheme first. */
function markOf(marks: readonly MarkingRecord[], text: string | null, own: MarkingRecord | undefined): MarkingRecord | undefined {
  const wanted = text?.toUpperCase();
  const byLabel = marks.filter((mark) => mark.label.toUpperCase() === wanted);
  return marks.find((mark) => mark.id === text) ?? byLabel.find((mark) => mark.schemeId === own?.schemeId) ?? byLabel[0];
}

/** Sections over their budget and a pack outside its profile's range, as it was last laid out. */
function budgetFindings(pack: PackDetail, map: PageMap | null): Finding[] {
  if (!map) return [];
  const over = pack.sections.flatMap((section): Finding[] => {
    const used = map.sections.find((candidate) => candidate.sectionId === section.id)?.pages ?? 0;
    if (!section.isIncluded || section.pageBudget === null || used <= section.pageBudget + 0.05) return [];
    return [ofPack(pack, {
      id: `pack:over:${section.id}`, code: 'over-budget', severity: 'warning', title: `${section.title} is too long`, reason: `It fills ${used.toFixed(1)} pages of ${section.pageBudget} allowed.`,
      remedy: 'Set an item to a shorter level, take one out, or raise the budget.',
    })];
  });
  const isLong = map.pageCount > pack.pageRange.max;
  const whole = isLong ? [ofPack(pack, { id: 'pack:over', code: 'over-budget', severity: 'warning', title: 'The pack is too long', reason: `${map.pageCount} pages; this profile ends at ${pack.pageRange.max}.`, remedy: 'Leave out a section or shorten the longest.' })] : [];
  return [...over, ...whole];
}

function emptyFindings(pack: PackDetail): Finding[] {
  const empty = pack.sections.filter((section) => section.isIncluded && section.emptyReason !== null && section.kind !== 'changes' && section.kind !== 'glossary');
  if (empty.length === 0) return [];
  return [ofPack(pack, {
    id: 'pack:empty', code: 'missing', severity: 'note', title: `Not printed, because empty: ${empty.map((section) => section.title).join(', ')}`,
    reason: empty.map((section) => `${section.title}: ${(section.emptyReason ?? '').toLowerCase()}.`).join(' '), remedy: 'Choose something for it, or leave the section out.',
  })];
}

function acronymFindings(ctx: ServiceContext, pack: PackDetail): Finding[] {
  const { model, frozen: { snapshot } } = standingPack(ctx.store.db, needPack(ctx.store.db, pack.id));
  const text = modelText({ sections: model.sections.filter((section) => section.kind !== 'source-notes' && section.kind !== 'annexes') });
  const hasGlossary = snapshot.sections.some((section) => section.kind === 'glossary');
  const unknown = unexplainedAcronyms(text, hasGlossary ? snapshot.acronyms.map((acronym) => acronym.term) : []);
  if (unknown.length === 0) return [];
  const known = unknown.filter((term) => snapshot.acronyms.some((acronym) => acronym.term === term));
  return [ofPack(pack, {
    id: 'pack:acronyms', code: 'acronym', severity: 'note', title: `Not spelt out: ${unknown.slice(0, 12).join(', ')}${unknown.length > 12 ? ' …' : ''}`, reason: 'A reader outside the desk may not know them.',
    remedy: known.length > 0 ? 'Include the glossary; add the others to a topic as acronyms.' : 'Add them to a topic as acronyms, or write them out.',
  })];
}

/** Photographs that the biographies print without a day: a face ages. */
function photoFindings(ctx: ServiceContext, pack: PackDetail): Finding[] {
  const items = pack.sections.filter((section) => section.isIncluded && section.kind === 'biographies').flatMap((section) => section.items);
  const ids = items.filter((item) => item.recordType === 'person' && item.detail !== 'line').map((item) => item.recordId);
  return photosOfPeople(ctx.store.db, [...new Set(ids)]).filter((photo) => photo.takenOn === null).map((photo): Finding => ({
    id: `pack:undated-photo:${photo.personId}`, code: 'undated-photo', severity: 'note', title: `Undated photograph: ${photo.displayName}`,
    reason: 'Nobody can tell how old it is.', remedy: 'Add the day it was taken, or leave the photograph out.', recordType: 'person', recordId: photo.personId,
  }));
}

/** What should be looked at before this pack leaves the desk: few, ranked, only what blocks must be mended. */
export function packChecks(ctx: ServiceContext, input: ParsedInputOf<'pack.checks'>): OutputOf<'pack.checks'> {
  const pack = packDetail(ctx.store.db, needPack(ctx.store.db, input.packId), today(ctx));
  const found = [...itemFindings(pack), ...markingFindings(ctx, pack), ...budgetFindings(pack, lastPageMap(ctx.store, pack.id)), ...emptyFindings(pack), ...photoFindings(ctx, pack), ...acronymFindings(ctx, pack)];
  return found.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity)).slice(0, LONGEST);
}
