import { useDeferredValue, useMemo, useRef, type ReactElement } from 'react';
import type { SearchHit } from '../../../../shared/ipc/channels/memory';
import { formatDate } from '../../../../shared/domain/dates';
import { useDossier } from '../../../api/appState';
import { useRead } from '../../../api/queries';
import { EmptyState } from '../../../components/EmptyState';
import { EvidencePane } from '../../../components/evidence/EvidencePane';
import { EvidenceProvider } from '../../../components/evidence/EvidenceProvider';
import { Highlighted } from '../../../components/Highlighted';
import { Icon, type IconName } from '../../../components/Icon';
import { useKeys } from '../../../components/keyboard/useKeys';
import { useCrumbs } from '../../../components/navigation/crumbs';
import { location, useLocation } from '../../../components/navigation/location';
import { searchText, useSearchText } from '../../../components/navigation/searchText';
import { Pane } from '../../../components/panes/Pane';
import { PaneGroup, PaneSlot } from '../../../components/panes/PaneGroup';
import { RecordList } from '../../../components/records/RecordList';
import { en } from '../../../strings/en';
import { MemorySearchBox } from '../MemorySearchBox';
import { placeOf, type LinkedType } from '../../../components/navigation/RecordLink';
import { HitDetail } from './HitDetail';

const ICONS: Readonly<Record<SearchHit['recordType'], IconName>> = {
  engagement: 'event', person: 'person', series: 'series', topic: 'topic', commitment: 'commitment', source: 'source', 'talking-point': 'line', pack: 'packs', statement: 'statement', organisation: 'person', post: 'person',
};
const LINKED: readonly LinkedType[] = ['engagement', 'person', 'series', 'topic', 'commitment', 'source', 'talking-point', 'pack'];
const keyOf = (hit: SearchHit): string => `${hit.recordType}:${hit.recordId}`;

function Row({ hit }: { hit: SearchHit }): ReactElement {
  return (
    <>
      <Icon name={ICONS[hit.recordType]} />
      <span className="ell"><Highlighted text={hit.title} ranges={hit.titleRanges} /></span>
      <span className="meta2 end nowrap">{hit.date ? formatDate(hit.date) : ''}</span>
      <span className="meta ell hit-detail">{hit.snippet ? <Highlighted text={hit.snippet} ranges={hit.snippetRanges} /> : hit.detail}</span>
    </>
  );
}

/** Hits with their kinds in the order of each kind's best hit. */
function byKind(hits: readonly SearchHit[]): readonly SearchHit[] {
  const order = new Map<string, number>();
  for (const hit of hits) if (!order.has(hit.recordType)) order.set(hit.recordType, order.size);
  return [...hits].sort((a, b) => (order.get(a.recordType) ?? 0) - (order.get(b.recordType) ?? 0));
}

/** What the evidence pane is asked for. */
function openRecord(hit: SearchHit | undefined): { recordType: SearchHit['recordType']; recordId: string | null } {
  return hit ? { recordType: hit.recordType, recordId: hit.recordId } : { recordType: 'engagement', recordId: null };
}

/** Opens the hit in its own part of the window. */
function openHit(hit: SearchHit | undefined): void {
  const type = LINKED.find((candidate) => candidate === hit?.recordType);
  if (hit && type) location.go(placeOf(type, hit.recordId));
}

/** Hits from all of Memory, best first within each kind, with the record beside them. */
export function SearchResults(): ReactElement {
  const dossier = useDossier();
  const here = useLocation();
  const text = useDeferredValue(useSearchText().trim());
  const list = useRef<HTMLDivElement>(null);
  const { data, isFetching } = useRead('search.query', { dossierId: dossier.id, text, limit: 200 }, { enabled: text.length > 0, keepPrevious: true });
  const hits = useMemo(() => byKind(data?.hits ?? []), [data]);
  const chosen = hits.find((hit) => keyOf(hit) === here.id) ?? hits[0];
  useCrumbs([{ label: en.palette.searchAll(text) }]);
  useKeys(en.memory.keys, [
    { keys: 'Enter', label: en.palette.open, run: () => openHit(chosen) },
    { keys: 'Escape', label: en.memory.leaveSearch, run: () => { searchText.set(''); location.back(); } },
  ]);
  const listPane = (
    <Pane look="list" label={en.palette.results} fixed head={<MemorySearchBox onLeave={() => list.current?.focus()} />}>
      <p className="records-note" role="status">{data ? en.memory.hits(hits.length, data.total) : en.memory.searching}</p>
      <RecordList
        label={en.palette.results} items={hits} getId={keyOf} getText={(hit) => hit.title} groupOf={(hit) => en.words.recordType[hit.recordType]}
        headAside={(_label, size) => <span>{size}</span>} rowKind="two" rowClass="hit-row" renderRow={(hit) => <Row hit={hit} />}
        selectedId={chosen ? keyOf(chosen) : null} onSelect={(id) => location.replace({ place: 'memory', view: 'search', id })}
        onOpen={(id) => openHit(hits.find((hit) => keyOf(hit) === id))} listRef={list}
        empty={isFetching ? null : <EmptyState title={en.memory.noHits(text)}>{en.memory.noHitsAbout}</EmptyState>}
      />
    </Pane>
  );
  return (
    <EvidenceProvider {...openRecord(chosen)}>
      <PaneGroup name="search">
        <PaneSlot id="list" name={en.memory.list} width={384} minWidth={240}>{listPane}</PaneSlot>
        <PaneSlot id="detail" name={en.memory.detail} minWidth={300}>{chosen ? <HitDetail key={keyOf(chosen)} hit={chosen} onOpen={() => openHit(chosen)} /> : <Pane label={en.memory.detail}>{null}</Pane>}</PaneSlot>
        <PaneSlot id="evidence" name={en.evidence.show} width={360} minWidth={240} canFold><EvidencePane /></PaneSlot>
      </PaneGroup>
    </EvidenceProvider>
  );
}
