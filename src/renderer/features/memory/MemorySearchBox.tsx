import { useEffect, useRef, type ReactElement } from 'react';
import { SearchBox } from '../../components/fields/SearchBox';
import { useKeys } from '../../components/keyboard/useKeys';
import { location, useLocation } from '../../components/navigation/location';
import { searchText, useSearchText } from '../../components/navigation/searchText';
import { en } from '../../strings/en';

/** True while the box is replaced under the caret. */
let carriesCaret = false;

/** One search box over all of Memory. Text in it turns the list into hits; emptied, the list is as it was. */
export function MemorySearchBox({ onLeave }: { onLeave?: (() => void) | undefined }): ReactElement {
  const text = useSearchText();
  const here = useLocation();
  const field = useRef<HTMLInputElement>(null);
  useKeys(en.memory.keys, [{ keys: '/', label: en.memory.searchKey, run: () => { field.current?.focus(); field.current?.select(); } }]);
  const isTyping = here.view === 'search';
  useEffect(() => {
    // The first letter brings the list of hits with a box of its own: the caret goes with it, and comes back.
    if (carriesCaret && field.current) {
      field.current.focus();
      field.current.setSelectionRange(field.current.value.length, field.current.value.length);
    }
    carriesCaret = false;
  }, [isTyping]);
  const change = (next: string): void => {
    searchText.set(next);
    carriesCaret = (next !== '') !== isTyping;
    if (next !== '' && here.view !== 'search') location.go({ place: 'memory', view: 'search' });
    if (next === '' && here.view === 'search') location.back();
  };
  return (
    <div className="pane-head">
      <SearchBox label={en.memory.searchAll} placeholder={en.memory.searchPlaceholder} value={here.view === 'search' ? text : ''} onChange={change} onLeave={onLeave} inputRef={field} />
    </div>
  );
}
