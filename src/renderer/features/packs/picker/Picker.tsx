import { useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import type { PickerRow } from '../../../../shared/domain/pack';
import { useToday } from '../../../api/appState';
import { useRead } from '../../../api/queries';
import { announce } from '../../../components/announce';
import { Button } from '../../../components/Button';
import { useKeys } from '../../../components/keyboard/useKeys';
import { Pane } from '../../../components/panes/Pane';
import { RecordList } from '../../../components/records/RecordList';
import { en } from '../../../strings/en';
import { useComposer, type ComposerValue } from '../composer/ComposerContext';
import { placesOf, selectRecord, type RecordRef, type Selection } from '../composer/selection';
import { filterRows, groupRows, NO_FILTER, rowId, targetSection, type PickerFilter, type PickerGroup } from './pickerRows';
import { PickerRowView } from './PickerRowView';
import { PickerTools } from './PickerTools';

const words = en.packs.picker;
const TYPING_MS = 120;

type Toggling = Pick<ComposerValue, 'pack' | 'actions' | 'select'> & { readonly openId: string | null };

/** A row as listed, with the heading over its group. */
interface Listed { readonly row: PickerRow; readonly heading: string }

/** The text a moment after the last keystroke. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), text === '' ? 0 : TYPING_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

function headingFor(group: PickerGroup, here: string | null, isSearching: boolean): string {
  if (isSearching) return words.found;
  if (group === 'here') return here ?? words.suggested;
  if (group === 'elsewhere') return here === null ? words.suggested : words.elsewhere;
  return words.allRows;
}

/**
 * The section that suggestions are for: the one last chosen in the outline or on the pages. Choosing in the picker
 * itself leaves it alone, so that the list stays put while one ticks through it.
 */
function useOpenSection(composer: ComposerValue): { openId: string | null; select: (next: Selection) => void } {
  const { selection, select } = composer;
  const key = JSON.stringify(selection);
  const own = useRef('');
  const [openId, setOpenId] = useState(selection.sectionId);
  useEffect(() => {
    if (key !== own.current) setOpenId(selection.sectionId);
  }, [key, selection.sectionId]);
  return {
    openId,
    select: (next) => {
      own.current = JSON.stringify(next);
      select(next);
    },
  };
}

/** Puts a record into the pack or takes it out; says so. */
async function toggle({ pack, actions, openId, select }: Toggling, row: PickerRow, into: string | null): Promise<void> {
  const record: RecordRef = { recordType: row.recordType, recordId: row.recordId };
  const places = placesOf(pack, record);
  const here = places.filter(({ section }) => section.id === (into ?? openId));
  const leaving = here.length > 0 ? here : places;
  if (leaving.length > 0) {
    for (const { item } of leaving) await actions.remove(item.id);
    announce(words.removed(row.title));
    return;
  }
  const section = targetSection(pack, row, { told: into, open: openId });
  if (!section) return announce(words.noSection(en.packs.words.kind[row.recordType]));
  const changed = await actions.add(record, section.id);
  if (!changed) return;
  announce(words.added(row.title, section.title));
  select(selectRecord(changed, record, { sectionId: section.id, itemId: null, record }));
}

function NothingListed({ text, isFiltered, onClear }: { text: string; isFiltered: boolean; onClear: () => void }): ReactElement {
  return (
    <div className="records-note">
      <p>{text !== '' ? words.noneFound(text) : isFiltered ? words.none : words.noneYet}</p>
      {isFiltered ? <Button look="bare" small onPress={onClear}>{words.clear}</Button> : null}
    </div>
  );
}

/** Left pane: every record that may be chosen, suggestions first, ticked when it stands in the pack. */
export function Picker(): ReactElement {
  const composer = useComposer();
  const { pack, selection, actions, outlineRef } = composer;
  const { openId: chosenId, select } = useOpenSection(composer);
  const today = useToday();
  const [text, setText] = useState('');
  const [filter, setFilter] = useState<PickerFilter>(NO_FILTER);
  const [into, setInto] = useState<string | null>(null);
  const settled = useSettled(text.trim());
  const { data, isPlaceholderData } = useRead('pack.picker', { packId: pack.id, text: settled }, { keepPrevious: true });
  const inputRef = useRef<HTMLInputElement>(null);
  const listRef = useRef<HTMLDivElement>(null);
  const open = pack.sections.find((section) => section.id === (into ?? chosenId)) ?? null;
  const passing = useMemo(() => filterRows(data ?? [], filter, today), [data, filter, today]);
  const openId = open?.id ?? null;
  const here = open ? words.here(open.number, open.title) : null;
  const listed = useMemo<Listed[]>(() => {
    const isSearching = settled !== '';
    return groupRows(passing, { sectionId: openId, kind: filter.kind, isSearching }).map(({ row, group }) => ({ row, heading: headingFor(group, here, isSearching) }));
  }, [passing, openId, here, filter.kind, settled]);
  useKeys(words.title, [
    { keys: 'Space', label: en.packs.keys.tick },
    { keys: '/', label: en.packs.keys.search, run: () => inputRef.current?.focus() },
  ]);
  const rowOf = (id: string): PickerRow | undefined => listed.find((entry) => rowId(entry.row) === id)?.row;
  const toggling: Toggling = { pack, actions, openId: chosenId, select };
  const tick = (id: string): void => {
    const row = rowOf(id);
    if (row) void toggle(toggling, row, into);
  };
  const choose = (id: string): void => {
    const row = rowOf(id);
    if (row) select(selectRecord(pack, { recordType: row.recordType, recordId: row.recordId }, selection));
  };
  const enter = (id: string): void => {
    const row = rowOf(id);
    if (!row) return;
    if (row.inSections.length > 0) outlineRef.current?.focus();
    else void toggle(toggling, row, into);
  };
  const isFiltered = filter !== NO_FILTER && Object.values(filter).some((value) => value !== null);
  return (
    <Pane title={words.title} count={words.count(passing.length)} look="list" fixed head={
      <PickerTools rows={passing} filter={filter} onFilter={setFilter} text={text} onText={setText} into={into} onInto={setInto} onLeave={() => listRef.current?.focus()} inputRef={inputRef} />
    }>
      <RecordList<Listed>
        label={words.title}
        items={listed}
        getId={({ row }) => rowId(row)}
        getText={({ row }) => row.title}
        groupOf={({ heading }) => heading}
        headAside={(heading) => (heading === words.allRows ? words.ticked : null)}
        rowClass="pick-row"
        renderRow={({ row }) => <PickerRowView row={row} today={today} />}
        selectedId={selection.record ? rowId(selection.record) : null}
        onSelect={choose}
        onOpen={enter}
        isTicked={({ row }) => row.inSections.length > 0}
        onTick={tick}
        listRef={listRef}
        empty={data && !isPlaceholderData ? <NothingListed text={settled} isFiltered={isFiltered} onClear={() => setFilter(NO_FILTER)} /> : null}
      />
    </Pane>
  );
}
