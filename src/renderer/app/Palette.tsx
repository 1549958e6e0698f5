import { useDeferredValue, useEffect, useId, useMemo, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useRead } from '../api/queries';
import { useApp } from '../api/appState';
import { announce } from '../components/announce';
import { Icon } from '../components/Icon';
import { KeyCap } from '../components/keyboard/KeyCap';
import type { KeyScope } from '../components/keyboard/keyRegistry';
import { KeyLayerContext } from '../components/keyboard/useKeys';
import { Highlighted } from '../components/Highlighted';
import { useCurrentCrumbs } from '../components/navigation/crumbs';
import { arriveAt } from '../components/navigation/arrival';
import { location } from '../components/navigation/location';
import { searchText } from '../components/navigation/searchText';
import { en } from '../strings/en';
import { paletteGroups, type PaletteGroup, type PaletteItem } from './paletteItems';

interface PaletteProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** The keys that answered before the palette opened. */
  readonly scopes: readonly KeyScope[];
}

/** Opens everything: go to, act on the selection, create, search. */
export function Palette({ isOpen, onClose, scopes }: PaletteProps): ReactElement {
  return (
    <ModalOverlay className="scrim" isOpen={isOpen} onOpenChange={(open) => { if (!open) onClose(); }} isDismissable>
      <Modal className="palette">
        <Dialog aria-label={en.palette.title} data-owns-keys="">
          <KeyLayerContext.Provider value={1}><PaletteBody onClose={onClose} scopes={scopes} /></KeyLayerContext.Provider>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function usePaletteGroups(text: string, scopes: readonly KeyScope[]): { groups: readonly PaletteGroup[]; isWaiting: boolean } {
  const { dossier } = useApp();
  const selected = useCurrentCrumbs().at(-1)?.label;
  const wanted = useDeferredValue(text.trim());
  const { data, isFetching } = useRead('search.query', { ...(dossier ? { dossierId: dossier.id } : {}), text: wanted, limit: 8 }, { enabled: wanted.length > 1, keepPrevious: true });
  const groups = useMemo(() => paletteGroups({
    text, scopes, selected,
    hits: wanted.length > 1 ? (data?.hits ?? []) : [],
    total: data?.total ?? 0,
    onGo: (to) => {
      arriveAt(to);
      location.go(to);
    },
    onSearchAll: wanted.length > 1 ? () => {
      searchText.set(wanted);
      location.go({ place: 'memory', view: 'search' });
    } : null,
  }), [text, wanted, scopes, data, selected]);
  return { groups, isWaiting: isFetching };
}

function PaletteBody({ onClose, scopes }: { onClose: () => void; scopes: readonly KeyScope[] }): ReactElement {
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const { groups, isWaiting } = usePaletteGroups(text, scopes);
  const { dossier } = useApp();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const items = groups.flatMap((group) => group.items);
  const current = Math.min(at, items.length - 1);
  useEffect(() => {
    if (!isWaiting) announce(en.palette.count(items.length));
  }, [items.length, isWaiting]);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const run = (item: PaletteItem | undefined): void => {
    if (!item) return;
    onClose();
    item.run();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key];
    if (step !== undefined && items.length > 0) {
      event.preventDefault();
      const next = current + step;
      setAt(Math.abs(step) === 1 ? (next + items.length) % items.length : Math.max(0, Math.min(items.length - 1, next)));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      run(event.ctrlKey || event.metaKey ? items.find((item) => item.key === 'search') : items[current]);
    }
  };
  return (
    <>
      <div className="palette-input">
        <Icon name="search" />
        {/* The palette is opened to type: the caret belongs here. */}
        {/* eslint-disable-next-line jsx-a11y/no-autofocus */}
        <input autoFocus value={text} placeholder={en.shell.commandBox} role="combobox" aria-label={en.shell.commandBox} aria-expanded aria-controls={`${id}list`}
          aria-activedescendant={items[current] ? `${id}${current}` : undefined} aria-autocomplete="list" spellCheck={false}
          onChange={(event) => { setText(event.target.value); setAt(0); }} onKeyDown={onKeyDown} />
        {dossier ? <span className="meta2">{en.palette.within(dossier.title)}</span> : null}
      </div>
      <div className="palette-list" id={`${id}list`} role="listbox" aria-label={en.palette.results} ref={list}>
        {groups.map((group) => (
          <div key={group.title} role="group" aria-label={group.title}>
            <div className="palette-head" role="presentation">{group.title}</div>
            {group.items.map((item) => {
              const index = items.indexOf(item);
              return <PaletteLine key={item.key} id={`${id}${index}`} item={item} isCurrent={index === current} onRun={() => run(item)} onPoint={() => setAt(index)} />;
            })}
          </div>
        ))}
        {items.length === 0 && !isWaiting ? <p className="records-note">{en.palette.nothing(text.trim())}</p> : null}
      </div>
      <div className="palette-foot">
        <span><KeyCap keys="ArrowUp" also={['ArrowDown']} />{en.palette.move}</span>
        <span><KeyCap keys="Enter" />{en.palette.open}</span>
        <span><KeyCap keys="Escape" />{en.common.close.toLowerCase()}</span>
        <span className="grow" />
        <span>{en.palette.count(items.length)}</span>
      </div>
    </>
  );
}

function PaletteLine({ id, item, isCurrent, onRun, onPoint }: { id: string; item: PaletteItem; isCurrent: boolean; onRun: () => void; onPoint: () => void }): ReactElement {
  return (
    // Keys are answered by the field above, which keeps the focus.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div className="palette-item" role="option" id={id} aria-selected={isCurrent} onClick={onRun} onPointerMove={isCurrent ? undefined : onPoint}>
      <Icon name={item.icon} />
      <span className="label"><span className="ell"><Highlighted text={item.label} ranges={item.ranges} /></span><span className="meta2 ell">{item.found ? <Highlighted text={item.found.text} ranges={item.found.ranges} /> : item.detail}</span></span>
      {item.keys ? <KeyCap keys={item.keys} /> : null}
    </div>
  );
}
