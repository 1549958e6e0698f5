import { useEffect, useMemo, useRef, type ReactElement } from 'react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { request } from '../../../api/bridge';
import { useDossier, useToday } from '../../../api/appState';
import { useRead } from '../../../api/queries';
import type { EngagementRow } from '../../../../shared/domain/engagement';
import type { EngagementFilter } from '../../../../shared/ipc/channels/memory';
import { EngagementKind, EngagementStatus, Treatment } from '../../../../shared/domain/values';
import { Button } from '../../../components/Button';
import { ChipMenu } from '../../../components/Chip';
import { EmptyState } from '../../../components/EmptyState';
import { useKeys } from '../../../components/keyboard/useKeys';
import { VerdictMark } from '../../../components/marks/VerdictMark';
import { Pane } from '../../../components/panes/Pane';
import { RecordList } from '../../../components/records/RecordList';
import { en } from '../../../strings/en';
import { MemorySearchBox } from '../MemorySearchBox';
import { dateWords, dotOf, yearGroup } from './engagementWords';

const PAGE = 1000;

/** All rows that pass the filter; long lists arrive page by page while the first ones are already shown. */
export function useEngagementRows(filter: EngagementFilter): { rows: readonly EngagementRow[]; isReady: boolean } {
  const dossier = useDossier();
  const query = useInfiniteQuery({
    queryKey: ['engagement.list', dossier.id, filter],
    queryFn: ({ pageParam }) => request('engagement.list', { dossierId: dossier.id, filter, offset: pageParam, limit: PAGE }),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => {
      const loaded = pages.reduce((sum, page) => sum + page.rows.length, 0);
      return last.rows.length > 0 && loaded < last.total ? loaded : undefined;
    },
  });
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  const rows = useMemo(() => query.data?.pages.flatMap((page) => page.rows) ?? [], [query.data]);
  return { rows, isReady: query.isSuccess };
}

function Filters({ filter, onChange }: { filter: EngagementFilter; onChange: (filter: EngagementFilter) => void }): ReactElement {
  const dossier = useDossier();
  const { data: people } = useRead('person.list', { dossierId: dossier.id });
  const without = (key: keyof EngagementFilter): EngagementFilter => Object.fromEntries(Object.entries(filter).filter(([name]) => name !== key));
  const words = (list: Readonly<Record<string, string>>, keys: readonly string[]): Array<{ id: string; label: string }> => keys.map((id) => ({ id, label: list[id] ?? id }));
  return (
    <div className="list-tools">
      <div className="chips">
        <ChipMenu label={en.memory.filters.kind} options={words(en.words.kind, EngagementKind.options)} value={filter.kinds?.[0] ?? null}
          onChange={(value) => { const kind = EngagementKind.safeParse(value); onChange(kind.success ? { ...filter, kinds: [kind.data] } : without('kinds')); }} />
        <ChipMenu label={en.memory.filters.strength} options={words(en.words.strength, Treatment.options)} value={filter.strength ?? null}
          onChange={(value) => { const strength = Treatment.safeParse(value); onChange(strength.success ? { ...filter, strength: strength.data } : without('strength')); }} />
        <ChipMenu label={en.memory.filters.person} options={(people ?? []).map((person) => ({ id: person.id, label: person.displayName }))} value={filter.personId ?? null}
          onChange={(value) => onChange(value ? { ...filter, personId: value } : without('personId'))} />
        <ChipMenu label={en.memory.filters.status} options={words(en.words.status, EngagementStatus.options)} value={filter.statuses?.[0] ?? null}
          onChange={(value) => { const status = EngagementStatus.safeParse(value); onChange(status.success ? { ...filter, statuses: [status.data] } : without('statuses')); }} />
      </div>
    </div>
  );
}

function Row({ row }: { row: EngagementRow }): ReactElement {
  return (
    <>
      <span className="date-column">{dateWords(row)}</span>
      <i className={`dot ${dotOf(row.status)}`} title={en.words.status[row.status]} />
      <span className="line"><span className="ell">{row.title}</span>{row.openConflicts > 0 ? <VerdictMark kind="conflict">{en.memory.conflicts(row.openConflicts)}</VerdictMark> : null}</span>
      <span className="meta2 end">{row.sourceCount > 0 ? row.sourceCount : ''}</span>
      <span className="meta ell under-title">{row.summaryLine}</span>
    </>
  );
}

interface EngagementListProps {
  readonly rows: readonly EngagementRow[];
  readonly isReady: boolean;
  readonly filter: EngagementFilter;
  readonly onFilter: (filter: EngagementFilter) => void;
  readonly selectedId: string | null;
  readonly onOpen: (id: string, how: 'step' | 'choose') => void;
}

/** Engagements, newest first, by year. */
export function EngagementList({ rows, isReady, filter, onFilter, selectedId, onOpen }: EngagementListProps): ReactElement {
  const today = useToday();
  const list = useRef<HTMLDivElement>(null);
  const isFiltered = Object.keys(filter).length > 0;
  useKeys(en.memory.tabs.engagements, [
    { keys: 'ArrowUp', also: ['ArrowDown'], label: en.memory.move },
  ]);
  const firstGroup = rows[0] ? yearGroup(rows[0], today) : '';
  const empty = !isReady ? null : isFiltered
    ? <EmptyState title={en.memory.emptyFiltered} action={<Button onPress={() => onFilter({})}>{en.memory.clearFilters}</Button>} />
    : <EmptyState title={en.memory.emptyEngagements}>{en.memory.emptyEngagementsAbout}</EmptyState>;
  return (
    <Pane look="list" label={en.memory.tabs.engagements} fixed
      head={<><MemorySearchBox onLeave={() => list.current?.focus()} /><Filters filter={filter} onChange={onFilter} /></>}>
      <RecordList
        takesKeys
        label={en.memory.tabs.engagements}
        items={rows}
        getId={(row) => row.id}
        getText={(row) => row.title}
        groupOf={(row) => yearGroup(row, today)}
        headAside={(label) => (label === firstGroup ? <span>{en.memory.sourcesWord}</span> : null)}
        rowKind="dated"
        rowClass="engagement-row"
        renderRow={(row) => <Row row={row} />}
        selectedId={selectedId}
        onSelect={onOpen}
        empty={empty}
        listRef={list}
      />
    </Pane>
  );
}
