import { useMemo, useRef, useState, type ReactElement } from 'react';
import type { SourceDetail, SourceRow } from '../../../../shared/domain/records';
import { formatDate } from '../../../../shared/domain/dates';
import { useDossier } from '../../../api/appState';
import { useRead } from '../../../api/queries';
import { EmptyState } from '../../../components/EmptyState';
import { SourceText } from '../../../components/evidence/SourceText';
import { useKeys } from '../../../components/keyboard/useKeys';
import { EvidenceKey, ExampleTag, ReasonLine } from '../../../components/marks/SmallMarks';
import { useCrumbs } from '../../../components/navigation/crumbs';
import { Pane } from '../../../components/panes/Pane';
import { RecordList } from '../../../components/records/RecordList';
import { en } from '../../../strings/en';
import { wordFor } from '../../../strings/enWords';
import { MemorySearchBox } from '../MemorySearchBox';
import { PaneGroup, PaneSlot } from '../../../components/panes/PaneGroup';
import { RecordLink, type LinkedType } from '../../../components/navigation/RecordLink';
import { useOpened } from '../views';

function Row({ source }: { source: SourceRow }): ReactElement {
  return (
    <>
      <span className="line"><span className="ell grow">{source.title}</span><span className="meta2 nowrap">{formatDate(source.publishedOn)}</span></span>
      <span className="line meta tight"><span className="ell">{[wordFor(en.words.sourceKind, source.kind), en.source.claims(source.passages, source.claims)].join(' · ')}</span>{source.isExample ? <ExampleTag /> : null}</span>
    </>
  );
}

const LINKED: readonly LinkedType[] = ['engagement', 'person', 'series', 'topic', 'commitment', 'source', 'talking-point', 'pack'];

function Passages({ source, current, onShow }: { source: SourceDetail; current: number | null; onShow: (key: number) => void }): ReactElement {
  return (
    <Pane title={en.source.supports} count={en.source.claims(source.passages, source.claims)}>
      <ul>
        {source.passageRows.map((passage) => (
          <li key={passage.id} className={`row passage-row ${passage.key === current ? 'selected' : ''}`}>
            <EvidenceKey number={passage.key} isCurrent={passage.key === current} onPress={() => onShow(passage.key)} />
            <div className="grow">
              {passage.supports.length === 0 ? <span className="meta">{en.source.nothing}</span> : passage.supports.map((claim) => {
                const type = LINKED.find((candidate) => candidate === claim.recordType);
                return (
                  <div key={`${claim.recordId}${claim.field}`}>
                    {type ? <RecordLink type={type} id={claim.recordId}>{claim.title}</RecordLink> : claim.title} <span className="meta">{en.evidence.field(claim.field)}</span>
                  </div>
                );
              })}
            </div>
          </li>
        ))}
      </ul>
    </Pane>
  );
}

function Lineage({ source }: { source: SourceDetail }): ReactElement {
  return (
    <div className="source-lineage">
      {source.originId && source.originTitle && source.originId !== source.id
        ? <ReasonLine>{en.source.copyOf} <RecordLink type="source" id={source.originId}>{source.originTitle}</RecordLink></ReasonLine>
        : <ReasonLine>{en.source.independent}</ReasonLine>}
      {source.copies.length > 0 ? <p className="meta">{en.source.copies}: {source.copies.map((copy, index) => <span key={copy.id}>{index > 0 ? ', ' : ''}<RecordLink type="source" id={copy.id}>{copy.title}</RecordLink></span>)}</p> : null}
      {source.url ? <p className="meta text-select">{source.url}</p> : null}
      {source.reliability ? <p className="meta">{en.source.reliability}: {wordFor(en.words.reliability, source.reliability)}</p> : null}
      {source.note ? <p className="meta">{source.note}</p> : null}
    </div>
  );
}

/** One source: its text with every passage that a claim rests on. `E` goes from passage to passage. */
export function SourceRecord({ id }: { id: string }): ReactElement {
  const { data: source, error } = useRead('source.get', { id });
  const [current, setCurrent] = useState<number | null>(null);
  useCrumbs([{ label: en.memory.tabs.sources, to: { place: 'memory', view: 'sources' } }, { label: source?.title ?? '' }]);
  const keys = source?.passageRows.map((passage) => passage.key) ?? [];
  const step = (by: number): void => setCurrent(keys[(Math.max(by > 0 ? -1 : 0, keys.indexOf(current ?? -1)) + by + keys.length) % keys.length] ?? null);
  useKeys(en.source.list, [
    { keys: 'E', also: [']'], label: en.evidence.nextPassage, run: () => step(1) },
    { keys: '[', label: en.evidence.previousPassage, run: () => step(-1), bar: false },
  ]);
  const marks = useMemo(() => source?.passageRows ?? [], [source]);
  if (error) return <Pane label={en.source.list}><p className="records-note" role="alert">{error.message}</p></Pane>;
  if (!source) return <Pane label={en.memory.detail}>{null}</Pane>;
  const head = (
    <div className="detail-head">
      <div className="line meta"><span>{[wordFor(en.words.sourceKind, source.kind), source.publisher].filter(Boolean).join(' · ')}</span>{source.isExample ? <ExampleTag long /> : null}</div>
      <h1>{source.title}</h1>
      <div className="meta2">{en.evidence.published(source.publishedOn ? formatDate(source.publishedOn) : null, wordFor(en.words.basis, source.publishedBasis))} · {en.words.textKind[source.textKind]}</div>
    </div>
  );
  return (
    <PaneGroup name="source" keys={false}>
      <PaneSlot id="text" name={en.source.text} minWidth={280}>
        <Pane label={source.title} head={head}>
          <Lineage source={source} />
          {source.text ? <div className="source-wide"><SourceText text={source.text} marks={marks} current={current} onShow={setCurrent} /></div> : <p className="records-note">{en.evidence.noText}</p>}
        </Pane>
      </PaneSlot>
      <PaneSlot id="passages" name={en.source.passages} width={360} minWidth={220} canFold><Passages source={source} current={current} onShow={setCurrent} /></PaneSlot>
    </PaneGroup>
  );
}

/** Sources: every text that claims rest on. */
export function Sources(): ReactElement {
  const dossier = useDossier();
  const { data, isSuccess } = useRead('source.list', { dossierId: dossier.id });
  const list = useRef<HTMLDivElement>(null);
  const rows = data ?? [];
  const { id, open } = useOpened('sources', rows.map((row) => row.id));
  useKeys(en.source.list, [{ keys: 'ArrowUp', also: ['ArrowDown'], label: en.memory.move }]);
  return (
    <PaneGroup name="sources">
      <PaneSlot id="list" name={en.memory.list} width={340} minWidth={220} canFold>
        <Pane look="list" label={en.source.list} fixed head={<MemorySearchBox onLeave={() => list.current?.focus()} />}>
          <RecordList takesKeys label={en.source.list} items={rows} getId={(row) => row.id} getText={(row) => row.title} renderRow={(row) => <Row source={row} />}
            selectedId={id} onSelect={open} listRef={list} empty={isSuccess ? <EmptyState title={en.source.empty}>{en.source.emptyAbout}</EmptyState> : null} />
        </Pane>
      </PaneSlot>
      <PaneSlot id="detail" holdsRecord name={en.memory.detail} minWidth={480}>
        {id ? <SourceRecord key={id} id={id} /> : <Pane label={en.memory.detail}><EmptyState title={en.memory.chooseOne} /></Pane>}
      </PaneSlot>
    </PaneGroup>
  );
}
