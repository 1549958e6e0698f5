import { Children, createContext, isValidElement, useContext, useEffect, useMemo, useRef, useState, type ReactElement, type ReactNode, type RefObject } from 'react';
import { Group, Panel, Separator, type Layout, type PanelImperativeHandle } from 'react-resizable-panels';
import { en } from '../../strings/en';
import { useKeys } from '../keyboard/useKeys';
import { takeArrival } from '../navigation/arrival';
import { useLocation } from '../navigation/location';
import { usePreferences } from '../preferences';

export interface PaneSlotProps {
  /** Stable name of the pane inside its group. */
  readonly id: string;
  /** The word in the status bar and keys dialog ("list", "evidence"). */
  readonly name: string;
  /** Preferred width in pixels; the slot without one takes what is left. */
  readonly width?: number | undefined;
  readonly minWidth?: number | undefined;
  /** Folds away with its key when it already has the focus. */
  readonly canFold?: boolean | undefined;
  /** Shows the open record: it takes the focus when one arrives there by name. */
  readonly holdsRecord?: boolean | undefined;
  readonly children: ReactNode;
}

/** Folding of the surrounding pane. */
export interface Folding {
  readonly fold: () => void;
  /** Brings the pane back; nothing happens when it is open. */
  readonly unfold: () => void;
}

const FoldContext = createContext<Folding | null>(null);

/** Folding of the surrounding pane; null where it cannot fold. */
export function useFolding(): Folding | null {
  return useContext(FoldContext);
}

/** Declares one pane of a `PaneGroup`; the group draws it. */
export function PaneSlot({ children }: PaneSlotProps): ReactElement {
  return <>{children}</>;
}

function slotsOf(children: ReactNode): ReactElement<PaneSlotProps>[] {
  return Children.toArray(children).filter((child): child is ReactElement<PaneSlotProps> => isValidElement(child) && child.type === PaneSlot);
}

function toLayout(ids: readonly string[], sizes: readonly number[] | undefined): Layout | undefined {
  if (!sizes || sizes.length !== ids.length) return undefined;
  return Object.fromEntries(ids.map((id, index) => [id, sizes[index] ?? 0]));
}

function focusFirst(root: HTMLElement | null): void {
  // The pane itself rather than its first field: letters stay keys until one goes on with Tab.
  const wanted = ['[data-pane-focus]', '.pane', 'button:not([disabled])'];
  const target = wanted.map((selector) => root?.querySelector<HTMLElement>(selector)).find((element) => element !== null && element !== undefined);
  target?.focus();
}

interface Grip { readonly panel: RefObject<PanelImperativeHandle | null>; readonly element: RefObject<HTMLDivElement | null> }

/** Goes to the pane; folds it when the focus is already there (which then goes to `next`), unfolds it when it was folded. */
function visitPane(grip: Grip, canFold: boolean, next: Grip | undefined): void {
  const panel = grip.panel.current;
  const element = grip.element.current;
  if (!panel || !element) return;
  if (panel.isCollapsed()) panel.expand();
  else if (canFold && element.contains(document.activeElement)) {
    panel.collapse();
    requestAnimationFrame(() => focusFirst(next?.element.current ?? null));
    return;
  }
  requestAnimationFrame(() => focusFirst(element));
}

/**
 * Panes side by side. Sizes are dragged, or moved with arrows on the separator, and remembered under `name`.
 * Alt+1, Alt+2… go to a pane; again folds it where it may fold.
 */
export function PaneGroup({ name, children, orientation = 'horizontal', keys = true }: {
  name: string; children: ReactNode; orientation?: 'horizontal' | 'vertical'; keys?: boolean;
}): ReactElement {
  const slots = slotsOf(children);
  const ids = slots.map((slot) => slot.props.id);
  const stored = `${name}:${ids.join('+')}`;
  const { panes, rememberPanes } = usePreferences();
  const grips = useRef(new Map<string, Grip>());
  const gripOf = (id: string): Grip => {
    const known = grips.current.get(id) ?? { panel: { current: null }, element: { current: null } };
    grips.current.set(id, known);
    return known;
  };
  const neighbourOf = (index: number): Grip | undefined => {
    const id = ids[index === 0 ? 1 : 0];
    return id === undefined ? undefined : gripOf(id);
  };
  useKeys(en.panes.title, keys ? slots.map((slot, index) => ({
    keys: `Alt+${index + 1}`,
    label: slot.props.canFold ? en.panes.goOrFold(slot.props.name) : slot.props.name,
    bar: false,
    run: () => visitPane(gripOf(slot.props.id), slot.props.canFold ?? false, neighbourOf(index)),
  })) : []);
  const layout = useMemo(() => toLayout(stored.slice(name.length + 1).split('+'), panes[stored]), [stored, name, panes]);
  return (
    <Group
      key={stored}
      className="pane-group"
      orientation={orientation}
      {...(layout ? { defaultLayout: layout } : {})}
      onLayoutChanged={(next, meta) => {
        if (meta.isUserInteraction) rememberPanes(stored, ids.map((id) => Math.round((next[id] ?? 0) * 100) / 100));
      }}
    >
      {slots.flatMap((slot, index) => [
        ...(index > 0 ? [<Separator key={`before ${slot.props.id}`} className="pane-separator" aria-label={en.panes.resize(slot.props.name)} />] : []),
        <SlotPanel key={slot.props.id} slot={slot.props} grip={gripOf(slot.props.id)} />,
      ])}
    </Group>
  );
}

/** Widths are given for a window of 1440 px; a smaller window starts with narrower panes. */
function firstWidth({ width = 0, minWidth = 240 }: PaneSlotProps): number {
  return Math.max(minWidth, Math.round(width * Math.min(1, window.innerWidth / 1440)));
}

/** The pane itself takes the focus, as its content may still be loading. */
function useArrival(slot: PaneSlotProps, element: RefObject<HTMLDivElement | null>): void {
  const here = useLocation();
  const holdsRecord = slot.holdsRecord ?? false;
  useEffect(() => {
    if (!holdsRecord || !takeArrival(here)) return;
    // One frame for the closing dialog to give the focus back, one to take it from there.
    requestAnimationFrame(() => requestAnimationFrame(() => element.current?.querySelector<HTMLElement>('.pane-slot')?.focus()));
  }, [here, holdsRecord, element]);
}

function SlotPanel({ slot, grip }: { slot: PaneSlotProps; grip: Grip }): ReactElement {
  const [isFolded, setFolded] = useState(false);
  useArrival(slot, grip.element);
  const folding = useMemo<Folding | null>(() => (slot.canFold ? {
    fold: () => grip.panel.current?.collapse(),
    unfold: () => { if (grip.panel.current?.isCollapsed()) grip.panel.current.expand(); },
  } : null), [slot.canFold, grip]);
  return (
    <Panel
      id={slot.id}
      panelRef={grip.panel}
      elementRef={grip.element}
      minSize={slot.minWidth ?? 240}
      collapsible={slot.canFold ?? false}
      collapsedSize={0}
      {...(slot.width ? { defaultSize: firstWidth(slot), groupResizeBehavior: 'preserve-pixel-size' } : {})}
      onResize={(size) => setFolded(size.inPixels < 1)}
      style={{ overflow: 'hidden' }}
    >
      <FoldContext.Provider value={folding}><div className="pane-slot" inert={isFolded} {...(slot.holdsRecord ? { tabIndex: -1, role: 'group', 'aria-label': slot.name } : {})}>{slot.children}</div></FoldContext.Provider>
    </Panel>
  );
}
