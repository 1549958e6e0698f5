import { Treatment, type ItemType } from '../../shared/domain/values';
import type { PickerRow } from '../../shared/domain/pack';
import type { OutputOf, ParsedInputOf } from '../../shared/ipc/contract';
import { groupBy } from '../store/queries/columns';
import { treatmentsOf } from '../store/queries/engagementParts';
import { choicesByIds, choicesIn, type ChoiceRow } from '../store/queries/packChoices';
import { packItems, packSections, type ItemRecord, type PackRecord } from '../store/queries/packs';
import type { Db } from '../store/connection';
import { today, type ServiceContext } from './context';
import { needPack } from './packEdits';
import { subtitleOf } from './packOutline';
import { suggestionsFor, type Suggestion } from './packSuggestions';

/** Kinds that the picker offers, in the order of its tabs. */
const OFFERED: readonly ItemType[] = ['engagement', 'person', 'commitment', 'statement', 'talking-point', 'series', 'topic'];
const MOST_OF_A_KIND = 300;
const MOST_FOUND = 200;

interface Found { type: ItemType; choice: ChoiceRow }

function isOffered(type: string): type is ItemType {
  return OFFERED.some((offered) => offered === type);
}

/** Records that fit the search text, best first. */
function searched(ctx: ServiceContext, pack: PackRecord, text: string): Found[] {
  const { hits } = ctx.store.search(text, { dossierId: pack.dossierId, types: OFFERED, limit: MOST_FOUND });
  const types = new Map(OFFERED.map((type) => [type, choicesByIds(ctx.store.db, type, hits.filter((hit) => hit.recordType === type).map((hit) => hit.recordId))]));
  return hits.flatMap((hit): Found[] => {
    const type = hit.recordType;
    const choice = isOffered(type) ? types.get(type)?.get(hit.recordId) : undefined;
    return isOffered(type) && choice ? [{ type, choice }] : [];
  });
}

/** Everything of the dossier that may be chosen; whatever is suggested or chosen is there even when the dossier is large. */
function listed(db: Db, pack: PackRecord, needed: ReadonlyMap<ItemType, readonly string[]>): Found[] {
  return OFFERED.flatMap((type) => {
    const rows = choicesIn(db, type, pack.dossierId, MOST_OF_A_KIND);
    const known = new Set(rows.map((row) => row.id));
    const further = [...choicesByIds(db, type, (needed.get(type) ?? []).filter((id) => !known.has(id))).values()];
    return [...further, ...rows].map((choice) => ({ type, choice }));
  });
}

function neededIds(items: readonly ItemRecord[], suggestions: readonly Suggestion[]): Map<ItemType, string[]> {
  return new Map(OFFERED.map((type) => [type, [...new Set([...items, ...suggestions].filter((one) => one.recordType === type).map((one) => one.recordId))]]));
}

/** Records of the dossier that can be chosen into this pack, with a reason where one suggests itself; suggestions stand first. */
export function pickerRows(ctx: ServiceContext, input: ParsedInputOf<'pack.picker'>): OutputOf<'pack.picker'> {
  const { db } = ctx.store;
  const pack = needPack(db, input.packId);
  const items = packItems(db, pack.id);
  const sections = packSections(db, pack.id);
  const day = today(ctx);
  const suggestions = suggestionsFor(db, pack, { items, sections }, day);
  const text = input.text.trim();
  const found = text === '' ? listed(db, pack, neededIds(items, suggestions)) : searched(ctx, pack, text);
  const chosen = groupBy(items, (item) => `${item.recordType}:${item.recordId}`);
  const suggested = new Map(suggestions.map((suggestion) => [`${suggestion.recordType}:${suggestion.recordId}`, suggestion]));
  const treatments = groupBy(treatmentsOf(db, found.filter(({ type }) => type === 'engagement').map(({ choice }) => choice.id)), (treatment) => treatment.engagementId);
  const rows = found.map(({ type, choice }): PickerRow => {
    const key = `${type}:${choice.id}`;
    const treated = type === 'engagement' ? (treatments.get(choice.id) ?? []) : [];
    const strongest = treated.map((treatment) => Treatment.options.indexOf(treatment.strength)).toSorted((a, b) => b - a)[0];
    const suggestion = suggested.get(key);
    return {
      recordType: type, recordId: choice.id, title: choice.title, subtitle: subtitleOf(type, choice, day), date: choice.date, stance: choice.stance, strength: choice.strength ?? (strongest === undefined ? null : (Treatment.options[strongest] ?? null)),
      topicIds: type === 'engagement' ? [...new Set(treated.map((treatment) => treatment.topicId))] : choice.topicId ? [choice.topicId] : [],
      inSections: (chosen.get(key) ?? []).map((item) => item.sectionId), suggestion: suggestion ? { sectionId: suggestion.sectionId, reason: suggestion.reason } : null, isExample: choice.isExample,
    };
  });
  return text === '' ? [...rows.filter((row) => row.suggestion), ...newestFirst(rows.filter((row) => !row.suggestion))] : rows;
}

/** What is dated stands first, the newest on top; the rest by name. */
function newestFirst(rows: readonly PickerRow[]): PickerRow[] {
  return rows.toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? '') || a.title.localeCompare(b.title) || a.recordId.localeCompare(b.recordId));
}
