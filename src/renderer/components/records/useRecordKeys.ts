import { useRef, type KeyboardEvent } from 'react';
import { keyRegistry } from '../keyboard/useKeys';
import { TYPE_AHEAD_MS, typeAhead } from './rowLayout';

interface RecordKeys {
  readonly count: number;
  /** Index of the current row, -1 when none is. */
  readonly current: number;
  readonly pageSize: number;
  readonly textOf: (index: number) => string;
  /** `jump` is false while moving row by row, so that history does not fill up. */
  readonly moveTo: (index: number) => void;
  readonly open: ((index: number) => void) | undefined;
  readonly toggle: ((index: number) => void) | undefined;
}

function target(key: string, { count, current, pageSize }: RecordKeys): number | null {
  switch (key) {
    case 'ArrowDown': return Math.min(count - 1, current + 1);
    case 'ArrowUp': return Math.max(0, current - 1);
    case 'Home': return 0;
    case 'End': return count - 1;
    case 'PageDown': return Math.min(count - 1, Math.max(0, current) + pageSize);
    case 'PageUp': return Math.max(0, current - pageSize);
    default: return null;
  }
}

/**
 * Arrows, Home, End, page keys, Enter, Space and type-ahead of a record list. A letter that is a command of the
 * place stays a command; type-ahead begins with any other letter and then takes them all until a pause.
 */
export function useRecordKeys(keys: RecordKeys): (event: KeyboardEvent) => void {
  const typed = useRef({ text: '', at: 0 });

  const typeTo = (event: KeyboardEvent): boolean => {
    if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return false;
    const going = typed.current.text !== '' && event.timeStamp - typed.current.at < TYPE_AHEAD_MS;
    if (!going && (event.key === ' ' || keyRegistry.find(event.nativeEvent, false))) return false;
    const text = going ? typed.current.text + event.key : event.key;
    typed.current = { text, at: event.timeStamp };
    const texts = Array.from({ length: keys.count }, (_, index) => keys.textOf(index));
    const found = typeAhead(texts, text, text.length === 1 ? keys.current + 1 : keys.current);
    if (found >= 0) keys.moveTo(found);
    return true;
  };
  const act = (event: KeyboardEvent): boolean => {
    if (keys.current < 0) return false;
    if (event.key === 'Enter' && keys.open) keys.open(keys.current);
    else if (event.key === ' ' && keys.toggle) keys.toggle(keys.current);
    else return false;
    return true;
  };

  return (event) => {
    if (keys.count === 0 || event.target !== event.currentTarget) return;
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    const next = plain ? target(event.key, keys) : null;
    if (next !== null) {
      event.preventDefault();
      if (next !== keys.current) keys.moveTo(next);
      return;
    }
    if (typeTo(event) || (plain && act(event))) event.preventDefault();
  };
}
