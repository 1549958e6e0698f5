import { useMemo, type ReactElement, type ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import type { Citation, Conflict, EvidenceView, SourceBrief } from '../../../shared/domain/citation';
import { formatDate } from '../../../shared/domain/dates';
import { en } from '../../strings/en';
import { wordFor } from '../../strings/enWords';
import { EmptyState } from '../EmptyState';
import { KeyCap } from '../keyboard/KeyCap';
import { EvidenceKey, ExampleTag, ReasonLine } from '../marks/SmallMarks';
import { VerdictMark } from '../marks/VerdictMark';
import { Pane } from '../panes/Pane';
import { useEvidenceOfRecord } from './evidenceContext';
import { SourceText } from './SourceText';

function SourceHead({ source, view }: { source: SourceBrief; view: EvidenceView }): ReactElement {
  const origin = view.sources.find((candidate) => candidate.id === source.originId);
  return (
    <div className="source-head">
      <div className="line"><b className="ell">{source.title}</b>{source.isExample ? <ExampleTag /> : null}</div>
      <div className="meta">
        {en.evidence.published(formatDate(source.publishedOn), wordFor(en.words.basis, source.publishedBasis))} · {en.words.textKind[source.textKind]}
      </div>
      {source.originId && source.originId !== source.id && origin ? <ReasonLine>{en.evidence.copyOf(origin.title)}</ReasonLine> : null}
    </div>
  );
}

function ConflictNote({ conflict }: { conflict: Conflict }): ReactElement {
  return (
    <div>
      <VerdictMark kind="conflict">{en.evidence.conflict}: {en.evidence.field(conflict.field)}</VerdictMark>
      <ul>
        {conflict.values.map((value) => (
          <li key={value.assertionId} className="line">
            <span className={value.value === conflict.chosenValue ? 'strong' : ''}>{value.value}</span>
            {value.value === conflict.chosenValue ? <span className="meta">{en.evidence.chosen}</span> : null}
            <span className="grow" />
            <span className="meta ell">{en.evidence.witnesses(value.witnesses)}</span>
          </li>
        ))}
      </ul>
      {conflict.rationale ? <ReasonLine>{conflict.rationale}</ReasonLine> : null}
    </div>
  );
}

function PassageNote({ citations }: { citations: readonly Citation[] }): ReactElement | null {
  const first = citations[0];
  if (!first) return null;
  return (
    <>
      <div className="line">
        <EvidenceKey number={first.key} isCurrent />
        <b className="ell">{first.value ?? en.evidence.stance[first.stance]}</b>
        <span className="meta nowrap">{en.evidence.characters(first.start, first.end)}</span>
      </div>
      {citations.map((citation) => (
        <p key={`${citation.assertionId}${citation.passageId}`} className="meta2">
          {en.evidence.stance[citation.stance]} {en.evidence.field(citation.field)}
          {citation.state === 'accepted' ? '' : ` (${en.evidence.state[citation.state]})`}.{citation.note ? ` ${citation.note}` : ''}
        </p>
      ))}
    </>
  );
}

/** The passages behind the open record: source text with numbered highlights, what each supports, and where sources differ. */
export function EvidencePane({ actions }: { actions?: ReactNode }): ReactElement {
  const evidence = useEvidenceOfRecord();
  const view = evidence?.view;
  const citations = useMemo(() => view?.citations ?? [], [view]);
  const chosen = citations.find((citation) => citation.key === evidence?.current) ?? null;
  const source = view?.sources.find((candidate) => candidate.id === (chosen ?? citations[0])?.sourceId) ?? view?.sources[0];
  const marks = useMemo(() => citations.filter((citation) => citation.sourceId === source?.id), [citations, source]);
  const passages = new Set(citations.map((citation) => citation.key)).size;
  if (!view || !evidence) return <Pane title={en.evidence.title} actions={actions}>{null}</Pane>;
  const shown = citations.filter((citation) => citation.key === evidence.current);
  const hasFoot = shown.length > 0 || view.conflicts.length > 0;
  return (
    <Pane
      title={en.evidence.title}
      count={en.evidence.count(passages, view.sources.length, view.independentOrigins)}
      actions={<>{passages > 1 ? <span className="meta">{en.evidence.next} <KeyCap keys="]" /></span> : null}{actions}</>}
      foot={hasFoot ? <><PassageNote citations={shown} />{view.conflicts.map((conflict) => <ConflictNote key={conflict.id} conflict={conflict} />)}</> : undefined}
    >
      {view.sources.length > 1 ? (
        <div className="list-tools">
          <ToggleButtonGroup className="chips" aria-label={en.evidence.sourceTabs} selectionMode="single" disallowEmptySelection selectedKeys={source ? [source.id] : []}
            onSelectionChange={(keys) => {
              const first = citations.find((citation) => keys.has(citation.sourceId));
              if (first) evidence.show(first.key);
            }}>
            {view.sources.map((candidate) => <ToggleButton key={candidate.id} id={candidate.id} className="chip"><span className="ell source-chip">{candidate.title}</span></ToggleButton>)}
          </ToggleButtonGroup>
        </div>
      ) : null}
      {source ? (
        <>
          <SourceHead source={source} view={view} />
          {source.text ? <SourceText text={source.text} marks={marks} current={evidence.current} onShow={evidence.show} /> : <p className="records-note">{en.evidence.noText}</p>}
        </>
      ) : <EmptyState title={en.evidence.none}>{en.evidence.noneAbout}</EmptyState>}
    </Pane>
  );
}
