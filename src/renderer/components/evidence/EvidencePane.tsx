import { useEffect, useMemo, type ReactElement, type ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import type { Citation, EvidenceView, SourceBrief } from '../../../shared/domain/citation';
import { formatDate } from '../../../shared/domain/dates';
import { en } from '../../strings/en';
import { wordFor } from '../../strings/enWords';
import { EmptyState } from '../EmptyState';
import { Choice } from '../fields/Choice';
import { KeyCap } from '../keyboard/KeyCap';
import { EvidenceKey, ExampleTag, ReasonLine } from '../marks/SmallMarks';
import { Pane } from '../panes/Pane';
import { useFolding } from '../panes/PaneGroup';
import { useEvidenceOfRecord, type EvidenceOfRecord } from './evidenceContext';
import { ConflictBlock } from './ConflictBlock';
import { keyedConflict, spoken } from './conflictWords';
import { SourceText } from './SourceText';

function SourceHead({ source, view }: { source: SourceBrief; view: EvidenceView }): ReactElement {
  const origin = view.sources.find((candidate) => candidate.id === source.originId);
  return (
    <div className="source-head">
      <div className="line"><b className="ell">{source.title}</b>{source.isExample ? <ExampleTag /> : null}</div>
      <div className="meta">
        {en.evidence.published(source.publishedOn ? formatDate(source.publishedOn) : null, wordFor(en.words.basis, source.publishedBasis))} · {en.words.textKind[source.textKind]}
      </div>
      {source.originId && source.originId !== source.id && origin ? <ReasonLine>{en.evidence.copyOf(origin.title)}</ReasonLine> : null}
    </div>
  );
}

function PassageNote({ citations }: { citations: readonly Citation[] }): ReactElement | null {
  const first = citations[0];
  if (!first) return null;
  // Several claims of one record often rest on the same words: each sentence is said once.
  const sentences = [...new Set(citations.map((citation) =>
    `${en.evidence.stance[citation.stance]} ${en.evidence.field(citation.field)}${citation.state === 'accepted' ? '' : ` (${en.evidence.state[citation.state]})`}.`))];
  const notes = [...new Set(citations.flatMap((citation) => citation.note ?? []))];
  return (
    <>
      <div className="line">
        <EvidenceKey number={first.key} isCurrent />
        <b className="ell">{first.value ? spoken(first.value, first.field) : en.evidence.stance[first.stance]}</b>
        <span className="meta nowrap">{en.evidence.characters(first.start, first.end)}</span>
      </div>
      <p className="meta2">{sentences.join(' ')}</p>
      {notes.map((note) => <p key={note} className="meta2">{note}</p>)}
    </>
  );
}

/** With more sources than this, chips would push the text out of the pane. */
const MOST_CHIPS = 2;

function SourceChips({ view, source, onShow }: { view: EvidenceView; source: SourceBrief | undefined; onShow: (key: number) => void }): ReactElement {
  const show = (sourceId: string): void => {
    const first = view.citations.find((citation) => citation.sourceId === sourceId);
    if (first) onShow(first.key);
  };
  if (view.sources.length > MOST_CHIPS) {
    return (
      <div className="list-tools source-choice">
        <Choice label={en.evidence.sourceTabs} hideLabel value={source?.id ?? null} onChange={show}
          options={view.sources.map((candidate) => ({ id: candidate.id, label: candidate.title, detail: candidate.publisher ?? undefined }))} />
      </div>
    );
  }
  return (
    <div className="list-tools">
      <ToggleButtonGroup className="chips" aria-label={en.evidence.sourceTabs} selectionMode="single" disallowEmptySelection selectedKeys={source ? [source.id] : []}
        onSelectionChange={(keys) => {
          const next = view.sources.find((candidate) => keys.has(candidate.id));
          if (next) show(next.id);
        }}>
        {view.sources.map((candidate) => <ToggleButton key={candidate.id} id={candidate.id} className="chip"><span className="ell source-chip">{candidate.title}</span></ToggleButton>)}
      </ToggleButtonGroup>
    </div>
  );
}

/** The source of the current passage; the first one until a passage is asked for. */
function shownSource(view: EvidenceView, current: number | null): SourceBrief | undefined {
  const citation = view.citations.find((candidate) => candidate.key === current) ?? view.citations[0];
  return view.sources.find((candidate) => candidate.id === citation?.sourceId) ?? view.sources[0];
}

function SourceBody({ view, source, evidence }: { view: EvidenceView; source: SourceBrief; evidence: EvidenceOfRecord }): ReactElement {
  const marks = useMemo(() => view.citations.filter((citation) => citation.sourceId === source.id), [view, source]);
  return (
    <>
      <SourceHead source={source} view={view} />
      {source.text ? <SourceText text={source.text} marks={marks} current={evidence.current} onShow={evidence.show} startsAtPassage /> : <p className="records-note">{en.evidence.noText}</p>}
    </>
  );
}

/** The passages behind the open record: source text with numbered highlights, what each supports, and where sources differ. */
export function EvidencePane({ actions }: { actions?: ReactNode }): ReactElement {
  const evidence = useEvidenceOfRecord();
  const folding = useFolding();
  const asked = evidence?.asked ?? 0;
  useEffect(() => {
    if (asked > 0) folding?.unfold();
  }, [asked, folding]);
  const view = evidence?.view;
  if (!view) return <Pane title={en.evidence.title} actions={actions}>{null}</Pane>;
  const source = shownSource(view, evidence.current);
  const passages = new Set(view.citations.map((citation) => citation.key)).size;
  const shown = view.citations.filter((citation) => citation.key === evidence.current);
  const keyed = keyedConflict(view.conflicts);
  const foot = shown.length > 0 || view.conflicts.length > 0
    ? <><PassageNote citations={shown} />{view.conflicts.map((conflict) => <ConflictBlock key={conflict.id} conflict={conflict} hasKeys={conflict.id === keyed} />)}</>
    : undefined;
  return (
    <Pane
      title={en.evidence.title}
      count={en.evidence.count(passages, view.sources.length, view.independentOrigins)}
      actions={<>{passages > 1 ? <span className="meta">{en.evidence.next} <KeyCap keys="]" /></span> : null}{actions}</>}
      foot={foot}
    >
      {view.sources.length > 1 ? <SourceChips view={view} source={source} onShow={evidence.show} /> : null}
      {source ? <SourceBody view={view} source={source} evidence={evidence} /> : <EmptyState title={en.evidence.none}>{en.evidence.noneAbout}</EmptyState>}
    </Pane>
  );
}
