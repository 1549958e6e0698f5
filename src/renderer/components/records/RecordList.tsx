import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState, type ReactElement, type ReactNode, type RefObject } from 'react';
import { usePreferences } from '../preferences';
import { layOutRows, scrollToShow, visibleRange, type Entry, type RowLayout } from './rowLayout';
import { useRecordKeys } from './useRecordKeys';

const HEIGHTS = {
  comfortable: { one: 28, dated: 44, two: 48, three: 80 },
  compact: { one: 24, dated: 38, two: 40, three: 68 },
} as const;
const HEAD_HEIGHT = 28;

interface RecordListProps<T> {
  /** Read out before the rows: "Engagements". */
  readonly label: string;
  readonly items: readonly T[];
  readonly getId: (item: T) => string;
  /** What type-ahead compares and what names the row. */
  readonly getText: (item: T) => string;
  /** Heading over each run of items. */
  readonly groupOf?: ((item: T) => string) | undefined;
  /** Quiet words at the right of a heading; the number of its items is given. */
  readonly headAside?: ((label: string, size: number) => ReactNode) | undefined;
  /** Lines in a row: 28, 44, 48 or 80 px, less in the compact density. */
  readonly rowKind?: 'one' | 'dated' | 'two' | 'three' | undefined;
  readonly renderRow: (item: T) => ReactNode;
  readonly rowClass?: string | undefined;
  readonly selectedId: string | null;
  /** `how` tells a step with the arrows from a deliberate choice, which history keeps. */
  readonly onSelect: (id: string, how: 'step' | 'choose') => void;
  /** Enter or a double click. */
  readonly onOpen?: ((id: string) => void) | undefined;
  /** Makes rows tickable: Space, or a press on the part marked `data-tick`. */
  readonly isTicked?: ((item: T) => boolean) | undefined;
  readonly onTick?: ((id: string) => void) | undefined;
  /** Shown instead of rows when there are none. */
  readonly empty?: ReactNode;
  /** Takes the keys when nothing else has them: the list one works from after going somewhere. */
  readonly takesKeys?: boolean | undefined;
  readonly listRef?: RefObject<HTMLDivElement | null> | undefined;
}

function useViewport(ref: RefObject<HTMLDivElement | null>): { top: number; height: number } {
  const [view, setView] = useState({ top: 0, height: 600 });
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const read = (): void => setView({ top: element.scrollTop, height: element.clientHeight });
    read();
    const observer = new ResizeObserver(read);
    observer.observe(element);
    element.addEventListener('scroll', read, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', read);
    };
  }, [ref]);
  return view;
}

/** Splits the drawn entries into their groups, so that assistive technology hears the heading with its rows. */
function inGroups<T>(entries: readonly Entry<T>[]): Array<{ key: string; entries: Entry<T>[] }> {
  const groups: Array<{ key: string; entries: Entry<T>[] }> = [];
  for (const entry of entries) {
    if (entry.kind === 'head' || groups.length === 0) groups.push({ key: entry.key, entries: [] });
    groups.at(-1)?.entries.push(entry);
  }
  return groups;
}

/**
 * A list of records: arrows, type-ahead, group headings, "3 of 40" for screen readers, and only the rows in view
 * in the document, so that it holds a hundred thousand.
 */
export function RecordList<T>(props: RecordListProps<T>): ReactElement {
  const { items, getId, getText, selectedId, onSelect, onOpen, onTick } = props;
  const own = useRef<HTMLDivElement>(null);
  const ref = props.listRef ?? own;
  const base = useId();
  const { density } = usePreferences();
  const rowHeight = HEIGHTS[density][props.rowKind ?? 'two'];
  const layout = useMemo(
    () => layOutRows(items, { getId, groupOf: props.groupOf, rowHeight, headHeight: HEAD_HEIGHT }),
    // Accessors are written inline by callers; the items stand for them.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [items, rowHeight],
  );
  const current = useMemo(() => items.findIndex((item) => getId(item) === selectedId), [items, selectedId]); // eslint-disable-line react-hooks/exhaustive-deps
  const view = useViewport(ref);
  const idAt = (index: number): string | undefined => {
    const item = items[index];
    return item === undefined ? undefined : getId(item);
  };
  const onKeyDown = useRecordKeys({
    count: items.length,
    current,
    pageSize: Math.max(1, Math.floor(view.height / rowHeight) - 1),
    textOf: (index) => {
      const item = items[index];
      return item === undefined ? '' : getText(item);
    },
    moveTo: (index) => { const id = idAt(index); if (id !== undefined) onSelect(id, 'step'); },
    open: onOpen ? (index) => { const id = idAt(index); if (id !== undefined) onOpen(id); } : undefined,
    toggle: onTick ? (index) => { const id = idAt(index); if (id !== undefined) onTick(id); } : undefined,
  });
  useEffect(() => {
    const element = ref.current;
    const entry = current < 0 ? undefined : layout.entryOfItem[current];
    if (!element || entry === undefined) return;
    const first = entry > 0 && layout.entries[entry - 1]?.kind === 'head' ? entry - 1 : entry;
    element.scrollTop = scrollToShow(layout.tops, first, scrollToShow(layout.tops, entry, element.scrollTop, element.clientHeight), element.clientHeight);
  }, [current, layout, ref]);

  const takesKeys = props.takesKeys === true && items.length > 0;
  useEffect(() => {
    if (takesKeys && (document.activeElement === null || document.activeElement === document.body)) ref.current?.focus();
  }, [takesKeys, ref]);

  if (items.length === 0) return <div className="records" ref={ref}>{props.empty}</div>;
  const [first, last] = visibleRange(layout.tops, view.top, view.height);
  return (
    <div
      ref={ref}
      className="records"
      role="listbox"
      aria-label={props.label}
      tabIndex={0}
      aria-activedescendant={current < 0 ? undefined : `${base}-${current}`}
      onKeyDown={onKeyDown}
      data-pane-focus=""
      {...(onTick ? { 'aria-multiselectable': true } : {})}
    >
      <div className="records-space" role="presentation" style={{ height: layout.tops.at(-1) ?? 0 }}>
        {inGroups(layout.entries.slice(first, last)).map((group) => (
          <GroupRows key={group.key} group={group.entries} layout={layout} base={base} current={current} list={props} />
        ))}
      </div>
    </div>
  );
}

interface GroupRowsProps<T> {
  readonly group: readonly Entry<T>[];
  readonly layout: RowLayout<T>;
  readonly base: string;
  readonly current: number;
  readonly list: RecordListProps<T>;
}

function GroupRows<T>({ group, layout, base, current, list }: GroupRowsProps<T>): ReactElement {
  const head = group.find((entry) => entry.kind === 'head');
  const boxOf = (entry: Entry<T>): { top: number; height: number } => {
    const position = entry.kind === 'row' ? (layout.entryOfItem[entry.index] ?? 0) : layout.entries.indexOf(entry);
    const top = layout.tops[position] ?? 0;
    return { top, height: (layout.tops[position + 1] ?? top) - top };
  };
  const rows = group.map((entry) => entry.kind === 'head' ? (
    <div key={entry.key} className="records-head" role="presentation" style={boxOf(entry)}>
      <b className="ell">{entry.label}</b><span className="grow" />{list.headAside?.(entry.label, entry.size)}
    </div>
  ) : (
    <RecordRow key={entry.key} entry={entry} box={boxOf(entry)} id={`${base}-${entry.index}`} isCurrent={entry.index === current} total={layout.entryOfItem.length} list={list} />
  ));
  return head?.kind === 'head' ? <div role="group" aria-label={head.label}>{rows}</div> : <>{rows}</>;
}

interface RecordRowProps<T> {
  readonly entry: Extract<Entry<T>, { kind: 'row' }>;
  readonly box: { top: number; height: number };
  readonly id: string;
  readonly isCurrent: boolean;
  readonly total: number;
  readonly list: RecordListProps<T>;
}

function RecordRow<T>({ entry, box, id, isCurrent, total, list }: RecordRowProps<T>): ReactElement {
  const { item, index } = entry;
  const recordId = list.getId(item);
  return (
    // The list itself answers the keys; a press only chooses.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      id={id}
      role="option"
      className={`records-row ${list.rowClass ?? ''} ${isCurrent ? 'current' : ''}`}
      style={box}
      aria-selected={isCurrent}
      aria-posinset={index + 1}
      aria-setsize={total}
      {...(list.isTicked ? { 'aria-checked': list.isTicked(item) } : {})}
      onClick={(event) => {
        const onTickBox = event.target instanceof Element && event.target.closest('[data-tick]') !== null;
        if (onTickBox && list.onTick) list.onTick(recordId);
        else list.onSelect(recordId, 'choose');
      }}
      onDoubleClick={() => list.onOpen?.(recordId)}
    >
      {list.renderRow(item)}
    </div>
  );
}
