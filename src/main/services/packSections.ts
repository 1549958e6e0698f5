import type { OutputOf, ParsedInputOf } from '../../shared/ipc/contract';
import { packSections, type SectionRecord } from '../store/queries/packs';
import { update } from '../store/sql';
import type { ServiceContext } from './context';
import { editPack, moved, needPack, needSection, sectionTitle, writeOrder } from './packEdits';
import { getPack } from './packs';

type SectionPatch = ParsedInputOf<'pack.section.change'>['patch'];

function columnsOf(patch: SectionPatch): Record<string, unknown> {
  return {
    ...(patch.title === undefined ? {} : { title: patch.title === '' ? null : patch.title }),
    ...(patch.isIncluded === undefined ? {} : { is_included: patch.isIncluded ? 1 : 0 }),
    ...(patch.pageBudget === undefined ? {} : { page_budget: patch.pageBudget }),
  };
}

function labelOf(section: SectionRecord, patch: SectionPatch): string {
  const name = sectionTitle(section);
  if (patch.isIncluded !== undefined) return patch.isIncluded ? `Inclusion of ${name}` : `Leaving out of ${name}`;
  return patch.title === undefined ? `Change of page budget, ${name}` : `Renaming of ${name}`;
}

/** Renames a section, sets its page budget, or switches it on or off. Chosen items stay where they are. */
export function changeSection(ctx: ServiceContext, input: ParsedInputOf<'pack.section.change'>): OutputOf<'pack.section.change'> {
  const pack = needPack(ctx.store.db, input.packId);
  const section = needSection(ctx.store.db, pack.id, input.sectionId);
  const columns = columnsOf(input.patch);
  if (Object.keys(columns).length > 0) {
    const isTyping = input.patch.title !== undefined && input.patch.isIncluded === undefined;
    editPack(ctx, pack, { label: labelOf(section, input.patch), coalesceKey: isTyping ? `title:${section.id}` : undefined }, (db) => void update(db, 'pack_section', section.id, columns));
  }
  return getPack(ctx, input);
}

/** Moves a section to a place in the list of all sections, included or not. */
export function moveSection(ctx: ServiceContext, input: ParsedInputOf<'pack.section.move'>): OutputOf<'pack.section.move'> {
  const pack = needPack(ctx.store.db, input.packId);
  const wanted = needSection(ctx.store.db, pack.id, input.sectionId);
  const sections = packSections(ctx.store.db, pack.id);
  const section = sections.find((candidate) => candidate.id === wanted.id) ?? wanted;
  const ordered = moved(sections, section, section, Math.min(input.to, sections.length - 1));
  if (ordered.some((candidate, index) => candidate !== sections[index])) {
    editPack(ctx, pack, { label: `Move of ${sectionTitle(section)}` }, (db) => writeOrder(db, 'pack_section', ordered));
  }
  return getPack(ctx, input);
}
