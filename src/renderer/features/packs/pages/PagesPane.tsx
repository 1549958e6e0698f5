import { useCallback, useLayoutEffect, useMemo, useRef, useState, type ReactElement, type ReactNode, type RefObject } from 'react';
import { Checkbox } from 'react-aria-components/Checkbox';
import { Button, IconButton } from '../../../components/Button';
import { EmptyState } from '../../../components/EmptyState';
import { Choice } from '../../../components/fields/Choice';
import { Icon } from '../../../components/Icon';
import { useKeys } from '../../../components/keyboard/useKeys';
import { Pane } from '../../../components/panes/Pane';
import { Progress } from '../../../components/Progress';
import { en } from '../../../strings/en';
import { useComposer } from '../composer/ComposerContext';
import { SourcePane } from '../source/SourcePane';
import { Desk } from './Desk';
import { layOutDesk, nextZoom, zoomOf } from './pageLayout';
import type { Press } from './usePress';

const words = en.packs.pages;
const PER_ROW = [{ id: '2', label: words.two }, { id: '1', label: words.one }] as const;
/** What the press does, in its order. */
const STAGES = ['compose', 'layout', 'draw', 'write'] as const;
const A4 = { width: 595.28, height: 841.89 };

function useSize(ref: RefObject<HTMLDivElement | null>): { width: number; height: number } {
  const [size, setSize] = useState({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const read = (): void => setSize({ width: element.clientWidth, height: element.clientHeight });
    read();
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return size;
}

/** What the press is doing, over the pages that are still the old ones. */
function PressLine({ press }: { press: Press }): ReactElement | null {
  const { state, pages } = press;
  if (state.kind === 'setting') {
    const step = STAGES.findIndex((stage) => stage === state.stage);
    const stage = STAGES[step];
    const made = pages?.ahead?.made;
    const doing = made ? words.ahead(made.firstPage, made.firstPage + made.count - 1) : stage ? words.stages[stage] : words.setting;
    return <div className="press-line"><Progress doing={doing} share={stage ? (step + 1) / (STAGES.length + 1) : undefined} onCancel={press.cancel} /></div>;
  }
  if (state.kind === 'ready') return null;
  return (
    <div className="press-line said" role="status">
      <Icon name={state.kind === 'failed' ? 'attention' : 'stale'} />
      <span className="grow">{state.kind === 'failed' ? `${words.failed} ${state.message}` : words.cancelled}</span>
      <Button small onPress={press.again}>{words.again}</Button>
    </div>
  );
}

function ZoomTools({ zoom, percent, onZoom }: { zoom: number | null; percent: number; onZoom: (zoom: number | null) => void }): ReactElement {
  return (
    <span className="line tight desk-zoom">
      <IconButton icon="minus" label={words.zoomOut} keys="-" onPress={() => onZoom(nextZoom(percent / 100, -1))} />
      <Button look="bare" small className="desk-percent" aria-label={`${words.zoom(percent)}, ${words.fit}`} isDisabled={zoom === null} onPress={() => onZoom(null)}>{words.zoom(percent)}</Button>
      <IconButton icon="plus" label={words.zoomIn} keys="+" onPress={() => onZoom(nextZoom(percent / 100, 1))} />
    </span>
  );
}

/** The true pages beside the choice, with the source of the selection below. */
export function PagesPane(): ReactElement {
  const { press } = useComposer();
  const deskRef = useRef<HTMLDivElement>(null);
  const desk = useSize(deskRef);
  const [perRow, setPerRow] = useState<1 | 2>(2);
  const [zoom, setZoom] = useState<number | null>(null);
  const [follows, setFollows] = useState(true);
  const [seen, setSeen] = useState<readonly [number, number]>([1, 1]);
  const { pages } = press;
  const { width, height } = desk;
  const layout = useMemo(() => layOutDesk({
    pageCount: pages?.map.pageCount ?? 1, pageSize: pages?.map.pageSize ?? A4, desk: { width, height }, perRow, zoom,
  }), [pages, width, height, perRow, zoom]);
  const { view } = press;
  const onSeen = useCallback((first: number, last: number) => {
    view.current = { first, last };
    setSeen((old) => (old[0] === first && old[1] === last ? old : [first, last]));
  }, [view]);
  const percent = Math.round(zoomOf(layout) * 100);
  useKeys(words.title, [
    { keys: '+', also: ['='], label: en.packs.keys.larger, bar: false, run: () => setZoom(nextZoom(percent / 100, 1)) },
    { keys: '-', label: en.packs.keys.smaller, bar: false, run: () => setZoom(nextZoom(percent / 100, -1)) },
    { keys: '0', label: en.packs.keys.fit, bar: false, run: () => setZoom(null) },
    { keys: 'F', label: en.packs.keys.follow, bar: false, run: () => setFollows((old) => !old) },
  ]);
  const tools: ReactNode = (
    <>
      <Choice label={words.layout} hideLabel look="quiet" options={PER_ROW} value={layout.perRow === 2 ? '2' : '1'} onChange={(id) => { setPerRow(id === '2' ? 2 : 1); }} />
      <ZoomTools zoom={zoom} percent={percent} onZoom={setZoom} />
      <Checkbox className="check" isSelected={follows} onChange={setFollows}>
        <span className="check-box"><Icon name="tick" /></span>{words.follow}
      </Checkbox>
    </>
  );
  return (
    <Pane title={words.title} {...(pages ? { count: words.range(seen[0], seen[1], layout.pageCount) } : {})} look="desk" fixed actions={tools}>
      <div className="desk-frame">
        {/* Scrolled by keys, so it must take the focus. */}
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <div className="desk focus-inside" ref={deskRef} tabIndex={0} role="region" aria-label={words.desk} data-pane-focus="" aria-busy={press.state.kind === 'setting'}>
          {pages && width > 0 ? <Desk pages={pages} layout={layout} desk={desk} deskRef={deskRef} follows={follows} onSeen={onSeen} /> : null}
          {pages ? null : <EmptyState title={words.none}>{press.state.kind === 'setting' ? words.first : null}</EmptyState>}
        </div>
        <PressLine press={press} />
      </div>
      <SourcePane />
    </Pane>
  );
}
