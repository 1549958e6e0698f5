import type { PackItemView, PackSectionView, PickerRow } from '../../../../src/shared/domain/pack';

/** An item of a pack; what a test does not state is plain. */
export function item(id: string, change: Partial<PackItemView> = {}): PackItemView {
  return { id, recordType: 'talking-point', recordId: `record-${id}`, title: id, subtitle: '', date: null, stance: null, detail: 'brief', override: null, flags: [], reasons: [], ...change };
}

/** A printed section that takes lines. */
export function section(id: string, items: PackItemView[], change: Partial<PackSectionView> = {}): PackSectionView {
  return { id, kind: 'issues', number: '9', title: id, defaultTitle: id, isIncluded: true, pageBudget: 1, takes: ['talking-point'], items, emptyReason: null, ...change };
}

/** A row of the picker that is in no section. */
export function row(recordId: string, change: Partial<PickerRow> = {}): PickerRow {
  return { recordType: 'talking-point', recordId, title: recordId, subtitle: '', date: null, stance: null, strength: null, topicIds: [], inSections: [], suggestion: null, isExample: false, ...change };
}
