import { Children, createContext, isValidElement, useContext, useEffect, useMemo, useRef, type ReactElement, type ReactNode, type RefObject } from 'react';
import { Group, Panel, Separator, type Layout, type PanelImperativeHandle } from 'react-resizable-panels';
import { en } from '../../strings/en';
import { useKeys } from '../keyboard/useKeys';
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
  readonly children: ReactNode;
}

const FoldContext = createContext<(() => void) | null>(null);

/** Folds the surrounding pane, or null where it cannot fold. */
export function useFold(): (() => void) | null {
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
  const target = root?.querySelector<HTMLElement>('[data-pane-focus], [role="listbox"], h1[tabindex], h2[tabindex], input, textarea, button:not([disabled]), [tabindex="0"]');
  target?.focus();
}

interface Grip { readonly panel: RefObject<PanelImperativeHandle | null>; readonly element: RefObject<HTMLDivElement | null> }

/** Goes to the pane; folds it when the focus is already there, unfolds it when it was folded. */
function visitPane(grip: Grip, canFold: boolean): void {
  const panel = grip.panel.current;
  const element = grip.element.current;
  if (!panel || !element) return;
  if (panel.isCollapsed()) panel.expand();
  else if (canFold && element.contains(document.activeElement)) {
    panel.collapse();
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
  useKeys(en.panes.title, keys ? slots.map((slot, index) => ({
    keys: `Alt+${index + 1}`,
    label: slot.props.canFold ? en.panes.goOrFold(slot.props.name) : slot.props.name,
    bar: false,
    run: () => visitPane(gripOf(slot.props.id), slot.props.canFold ?? false),
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

function SlotPanel({ slot, grip }: { slot: PaneSlotProps; grip: Grip }): ReactElement {
  const fold = useMemo(() => (slot.canFold ? () => grip.panel.current?.collapse() : null), [slot.canFold, grip]);
  useEffect(() => () => { grip.panel.current = null; }, [grip]);
  return (
    <Panel
      id={slot.id}
      panelRef={grip.panel}
      elementRef={grip.element}
      minSize={slot.minWidth ?? 240}
      collapsible={slot.canFold ?? false}
      collapsedSize={0}
      {...(slot.width ? { defaultSize: slot.width, groupResizeBehavior: 'preserve-pixel-size' } : {})}
      style={{ overflow: 'hidden' }}
    >
      <FoldContext.Provider value={fold}>{slot.children}</FoldContext.Provider>
    </Panel>
  );
}
