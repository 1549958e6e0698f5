import { useRef, type KeyboardEvent, type ReactElement } from 'react';

export interface DraftTab {
  readonly id: string;
  readonly label: string;
  readonly spoken: string;
  readonly isOut: boolean;
  /** A question waits in it. */
  readonly asks: boolean;
}

/**
 * The drafts of a report as tabs. Not the tabs of the component library: those draw their content a second time to count
 * it, and the keys of what is asked would be declared twice.
 */
export function DraftTabs({ panelId, items, selected, onSelect, label }: { panelId: string; items: readonly DraftTab[]; selected: string; onSelect: (id: string) => void; label: string }): ReactElement | null {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = items.findIndex((item) => item.id === selected);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: items.length - 1 }[event.key];
    if (to === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = (to + items.length) % items.length;
    const item = items[next];
    if (!item) return;
    event.preventDefault();
    onSelect(item.id);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  };
  if (items.length === 0) return null;
  return (
    <div ref={list} role="tablist" aria-label={label} className="draft-tabs">
      {items.map((item) => {
        const isSelected = item.id === selected;
        return (
          <button key={item.id} type="button" role="tab" id={`${panelId}${item.id}`} aria-selected={isSelected} aria-controls={panelId} tabIndex={isSelected ? 0 : -1} aria-label={item.spoken}
            className={`draft-tab ${item.isOut ? 'left-out' : ''}`} onClick={() => onSelect(item.id)} onKeyDown={onKeyDown}>
            {item.label}{item.asks ? <i className="asks" /> : null}
          </button>
        );
      })}
    </div>
  );
}
