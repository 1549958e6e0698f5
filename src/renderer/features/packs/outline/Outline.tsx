import { useEffect, useId, useMemo, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { PackSectionView } from '../../../../shared/domain/pack';
import { KeyCap } from '../../../components/keyboard/KeyCap';
import { Pane } from '../../../components/panes/Pane';
import { en } from '../../../strings/en';
import { useComposer } from '../composer/ComposerContext';
import { selectItem, selectSection } from '../composer/selection';
import { ItemLine, ItemOpen } from './ItemRow';
import { arranged, includedSections } from './moving';
import { OutlineFoot } from './OutlineFoot';
import { nextDetail, outlineRows, type OutlineRow } from './outlineRows';
import { LeftOut, SectionLine, SectionOpen } from './SectionRow';
import { useMoving, type MovingState } from './useMoving';

const words = en.packs.outline;
const STEPS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1, Home: -Infinity, End: Infinity };

interface RowProps { readonly row: OutlineRow; readonly id: string; readonly isSelected: boolean; readonly isHeld: boolean; readonly isFolded: boolean; readonly onSelect: () => void; readonly onLeaveOut: () => void }

function classesOf({ isSelected, isHeld }: Pick<RowProps, 'isSelected' | 'isHeld'>): string {
  return ['outline-entry', isSelected ? 'selected' : '', isHeld ? 'held' : ''].filter(Boolean).join(' ');
}

function LineOf({ row, isFolded, isHeld, isOpen }: Pick<RowProps, 'row' | 'isFolded' | 'isHeld'> & { readonly isOpen: boolean }): ReactElement {
  const isQuiet = row.kind === 'section' && row.section.emptyReason !== null;
  return (
    <div className={`outline-row ${row.kind} ${isQuiet ? 'quiet' : ''}`} data-row={row.id} data-section={row.section.id} data-kind={row.kind}>
      {row.kind === 'section'
        ? <SectionLine section={row.section} isFolded={isFolded} isHeld={isHeld} />
        : <ItemLine item={row.item} isOpen={isOpen} isHeld={isHeld} />}
    </div>
  );
}

function Row({ row, id, isSelected, isHeld, isFolded, onSelect, onLeaveOut }: RowProps): ReactElement {
  const isOpen = isSelected && !isHeld;
  return (
    // The tree itself answers the keys; a press only chooses.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      id={id}
      role="treeitem"
      aria-level={row.kind === 'section' ? 1 : 2}
      aria-selected={isSelected}
      {...(row.kind === 'section' && row.section.items.length > 0 ? { 'aria-expanded': !isFolded } : {})}
      className={classesOf({ isSelected, isHeld })}
      onClick={onSelect}
    >
      <LineOf row={row} isFolded={isFolded} isHeld={isHeld} isOpen={isOpen} />
      {isOpen && row.kind === 'section' ? <SectionOpen section={row.section} onLeaveOut={onLeaveOut} /> : null}
      {isOpen && row.kind === 'item' ? <ItemOpen item={row.item} /> : null}
    </div>
  );
}

function useFolding(): { folded: ReadonlySet<string>; setFolded: (id: string, isFolded: boolean) => void } {
  const [folded, setAll] = useState<ReadonlySet<string>>(new Set());
  return { folded, setFolded: (id, isFolded) => setAll((old) => new Set(isFolded ? [...old, id] : [...old].filter((other) => other !== id))) };
}

/** Keys while something is held; true when the key was one of them. */
function whileHeld(key: string, state: MovingState): boolean {
  const by = STEPS[key];
  if (by !== undefined) state.step(by);
  else if (key === 'Enter' || key === ' ') state.drop();
  else if (key === 'Escape' || key === 'Tab') state.putBack();
  else return false;
  return key !== 'Tab';
}

interface Keys { readonly rows: readonly OutlineRow[]; readonly at: number; readonly go: (row: OutlineRow | undefined) => void; readonly state: MovingState; readonly fold: (section: PackSectionView, isFolded: boolean) => void; readonly shorten: (row: OutlineRow, by: 1 | -1) => void; readonly toggle: (section: PackSectionView) => void }

function answer(key: string, keys: Keys): boolean {
  const { rows, at, state } = keys;
  const row = rows[at];
  const by = STEPS[key];
  if (by !== undefined) keys.go(rows[Math.min(Math.max(at + by, 0), rows.length - 1)]);
  else if (!row) return false;
  else if (key === 'Enter') state.pickUp(row.id);
  else if (key === ' ' && row.kind === 'section') keys.toggle(row.section);
  else if ((key === 'ArrowRight' || key === 'ArrowLeft') && row.kind === 'section') keys.fold(row.section, key === 'ArrowLeft');
  else if (key === 'ArrowRight' || key === 'ArrowLeft') keys.shorten(row, key === 'ArrowRight' ? 1 : -1);
  else return false;
  return true;
}

/** Middle pane: the sections of the pack with their pages, and what is chosen into them, in order. */
export function Outline(): ReactElement {
  const { pack, selection, select, actions, outlineRef } = useComposer();
  const base = useId();
  const state = useMoving(pack, actions, outlineRef);
  const { folded, setFolded } = useFolding();
  const [isOutOpen, setOutOpen] = useState(false);
  const { moving } = state;
  const rows = useMemo(() => outlineRows(arranged(pack, moving), moving?.kind === 'section' ? new Set(pack.sections.map((section) => section.id)) : folded), [pack, moving, folded]);
  const currentId = moving?.id ?? selection.itemId ?? (selection.record ? null : selection.sectionId);
  const at = rows.findIndex((row) => row.id === currentId);
  useEffect(() => {
    if (currentId !== null) document.getElementById(`${base}-${currentId}`)?.scrollIntoView({ block: 'nearest' });
  }, [base, currentId, moving]);
  const go = (row: OutlineRow | undefined): void => {
    if (row) select(row.kind === 'item' ? selectItem(pack, row.id) : selectSection(row.id));
  };
  const toggle = (section: PackSectionView): void => void actions.changeSection(section.id, { isIncluded: !section.isIncluded }).then((changed) => {
    if (!section.isIncluded) return select(selectSection(section.id));
    const next = includedSections(changed).find((candidate) => Number(candidate.number) > Number(section.number));
    if (next) select(selectSection(next.id));
  }, () => undefined);
  const shorten = (row: OutlineRow, by: 1 | -1): void => {
    const detail = row.kind === 'item' ? nextDetail(row.item.detail, by) : null;
    if (detail) void actions.setDetail(row.id, detail);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const isDone = moving ? whileHeld(event.key, state) : answer(event.key, { rows, at, go, state, fold: (section, isFolded) => setFolded(section.id, isFolded), shorten, toggle });
    if (isDone) event.preventDefault();
  };
  const left = pack.sections.filter((section) => !section.isIncluded);
  return (
    <Pane title={words.title} count={words.count(pack.sections.length - left.length, pack.sections.length)} fixed foot={<OutlineFoot />}
      actions={<span className="meta line tight">{words.move}<KeyCap keys="Enter" also={['ArrowUp', 'ArrowDown']} /></span>}>
      <div className="outline-scroll">
        <div ref={outlineRef} role="tree" aria-label={words.tree} tabIndex={0} className={`outline ${moving ? 'moving' : ''}`} data-pane-focus=""
          {...(at >= 0 && currentId ? { 'aria-activedescendant': `${base}-${currentId}` } : {})}
          onKeyDown={onKeyDown} onPointerDown={state.onPointerDown} onBlur={(event) => { if (moving && event.target === event.currentTarget) state.putBack(); }}>
          {rows.map((row) => (
            <Row key={row.id} row={row} id={`${base}-${row.id}`} isSelected={row.id === currentId} isHeld={row.id === moving?.id} isFolded={folded.has(row.id)}
              onSelect={() => { if (row.id !== currentId) go(row); }} onLeaveOut={() => toggle(row.section)} />
          ))}
        </div>
        <LeftOut sections={left} isOpen={isOutOpen} onToggle={() => setOutOpen(!isOutOpen)} onPutIn={toggle} />
      </div>
    </Pane>
  );
}
