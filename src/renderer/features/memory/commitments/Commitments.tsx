import { useMemo, useRef, useState, type KeyboardEvent, type ReactElement, type RefObject } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import type { CommitmentRow } from '../../../../shared/domain/records';
import { formatDate } from '../../../../shared/domain/dates';
import { useDossier, useToday } from '../../../api/appState';
import { useRead } from '../../../api/queries';
import { ChipMenu } from '../../../components/Chip';
import { EmptyState } from '../../../components/EmptyState';
import { EvidencePane } from '../../../components/evidence/EvidencePane';
import { useEvidenceOfRecord } from '../../../components/evidence/evidenceContext';
import { EvidenceProvider } from '../../../components/evidence/EvidenceProvider';
import { Icon } from '../../../components/Icon';
import { KeyCap } from '../../../components/keyboard/KeyCap';
import { useKeys } from '../../../components/keyboard/useKeys';
import { ExampleTag } from '../../../components/marks/SmallMarks';
import { StrengthBars } from '../../../components/marks/Strength';
import { VerdictMark } from '../../../components/marks/VerdictMark';
import { Pane } from '../../../components/panes/Pane';
import { PaneGroup, PaneSlot } from '../../../components/panes/PaneGroup';
import { usePreferences } from '../../../components/preferences';
import { RecordList } from '../../../components/records/RecordList';
import { en } from '../../../strings/en';
import { useOpened, type Opened } from '../views';
import { StatusMark } from './CommitmentMarks';
import { CommitmentRecord } from './CommitmentRecord';
import { dueWords, ledgerOf, overdueDays, type Ledger, type LedgerFilter } from './ledger';

/** Heights that the split between the columns and what lies below follows, in pixels. */
const ROW_HEIGHT = { comfortable: { joint: 28, column: 80 }, compact: { joint: 24, column: 68 } } as const;
const COLUMN_HEAD = 41;
const JOINT_HEAD = 24;
const EMPTY_HEIGHT = 64;

function Row({ row }: { row: CommitmentRow }): ReactElement {
  const today = useToday();
  return (
    <>
      <span className="line"><span className="ell grow">{row.text}</span>{row.openConflicts > 0 ? <VerdictMark kind="conflict">{en.commitment.conflict}</VerdictMark> : null}<StatusMark row={row} /></span>
      <span className="line meta"><span className="ell">{row.owner ?? en.commitment.noOwner}</span><span className="grow" /><span className="meta2 nowrap">{dueWords(row, today)}</span></span>
      <span className="line meta"><StrengthBars strength={row.strength} /><span className="ell">{row.originTitle ? en.commitment.from(row.originTitle) : ''}</span></span>
    </>
  );
}

interface ColumnProps {
  readonly side: 'ours' | 'theirs';
  readonly rows: readonly CommitmentRow[];
  readonly opened: Opened;
  readonly listRef: RefObject<HTMLDivElement | null>;
}

function Column({ side, rows, opened, listRef }: ColumnProps): ReactElement {
  const today = useToday();
  const late = rows.filter((row) => overdueDays(row, today) > 0).length;
  return (
    <section className="ledger-column" aria-label={en.words.side[side]}>
      <div className="ledger-head">
        <h2>{en.words.side[side]}</h2>
        {rows.length > 0 && rows.every((row) => row.isExample) ? <ExampleTag /> : null}
        <span className="meta2">{en.commitment.open(rows.length)}</span>
        {late > 0 ? <span className="meta2 error">{en.commitment.overdueCount(late)}</span> : null}
        <span className="grow" /><span className="meta nowrap optional">{en.commitment.overdueFirst}</span>
      </div>
      <RecordList takesKeys={side === 'ours'} label={en.words.side[side]} items={rows} getId={(row) => row.id} getText={(row) => row.text} rowKind="three" rowClass="ledger-row"
        renderRow={(row) => <Row row={row} />} selectedId={opened.id} onSelect={opened.open} listRef={listRef}
        empty={<p className="records-note">{en.commitment.emptySide}</p>} />
    </section>
  );
}

function JointRow({ row }: { row: CommitmentRow }): ReactElement {
  return (
    <>
      <span className="line"><span className="ell">{row.text}</span>{row.openConflicts > 0 ? <VerdictMark kind="conflict">{en.commitment.conflict}</VerdictMark> : null}</span>
      <StrengthBars strength={row.strength} />
      <span className="meta2 ell">{row.originTitle}</span>
      <StatusMark row={row} />
      <span className="meta2 nowrap">{row.asOf ? formatDate(row.asOf) : ''}</span>
      <span className="meta2 end">{row.sourceCount > 0 ? row.sourceCount : ''}</span>
    </>
  );
}

function JointTable({ rows, title, opened, listRef }: { rows: readonly CommitmentRow[]; title: string; opened: Opened; listRef?: RefObject<HTMLDivElement | null> }): ReactElement {
  const { density } = usePreferences();
  return (
    <div className="joint" style={{ height: rows.length === 0 ? EMPTY_HEIGHT : JOINT_HEAD + rows.length * ROW_HEIGHT[density].joint }}>
      <div className="joint-row joint-head" aria-hidden="true">
        <span>{en.commitment.what}</span><span>{en.commitment.strength}</span><span>{en.commitment.saidAt}</span><span>{en.commitment.status}</span><span>{en.commitment.asOf}</span><span className="end">{en.memory.sourcesWord}</span>
      </div>
      <RecordList label={title} items={rows} getId={(row) => row.id} getText={(row) => row.text} rowKind="one" rowClass="joint-row" renderRow={(row) => <JointRow row={row} />}
        selectedId={opened.id} onSelect={opened.open} listRef={listRef} empty={<p className="records-note">{en.commitment.emptySide}</p>} />
    </div>
  );
}

function Filters({ rows, filter, onChange }: { rows: readonly CommitmentRow[]; filter: LedgerFilter; onChange: (filter: LedgerFilter) => void }): ReactElement {
  const topics = [...new Map(rows.flatMap((row) => (row.topicId && row.topic ? [[row.topicId, row.topic] as const] : [])))].map(([id, label]) => ({ id, label }));
  const owners = [...new Set(rows.flatMap((row) => (row.owner ? [row.owner] : [])))].map((owner) => ({ id: owner, label: owner }));
  return (
    <div className="ledger-note">
      {rows.some((row) => row.isExample) ? <><ExampleTag /><span className="meta2 ell">{en.commitment.exampleNote}</span></> : null}
      <span className="grow" />
      <ChipMenu label={en.commitment.topicFilter} options={topics} value={filter.topicId} onChange={(topicId) => onChange({ ...filter, topicId })} />
      <ChipMenu label={en.commitment.ownerFilter} options={owners} value={filter.owner} onChange={(owner) => onChange({ ...filter, owner })} />
    </div>
  );
}

function LedgerPane({ ledger, rows, filter, onFilter, opened }: { ledger: Ledger; rows: readonly CommitmentRow[]; filter: LedgerFilter; onFilter: (filter: LedgerFilter) => void; opened: Opened }): ReactElement {
  const [showsClosed, setShowsClosed] = useState(false);
  const { density } = usePreferences();
  const upper = COLUMN_HEAD + Math.max(1, ledger.ours.length, ledger.theirs.length) * ROW_HEIGHT[density].column;
  const ours = useRef<HTMLDivElement>(null);
  const theirs = useRef<HTMLDivElement>(null);
  const toSide = (side: 'ours' | 'theirs'): void => {
    const first = ledger[side][0];
    if (first && !ledger[side].some((row) => row.id === opened.id)) opened.open(first.id, 'step');
    (side === 'ours' ? ours : theirs).current?.focus();
  };
  const toggleClosed = (): void => setShowsClosed((shown) => !shown);
  useKeys(en.commitment.list, [
    { keys: 'ArrowLeft', also: ['ArrowRight'], label: en.commitment.otherSide },
    { keys: 'ArrowUp', also: ['ArrowDown'], label: en.memory.move },
    { keys: '.', label: en.commitment.showClosed, run: toggleClosed, bar: false },
  ]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const isList = event.target instanceof HTMLElement && event.target.getAttribute('role') === 'listbox';
    if (!isList || event.altKey || event.ctrlKey || (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight')) return;
    event.preventDefault();
    toSide(event.key === 'ArrowLeft' ? 'ours' : 'theirs');
  };
  return (
    // Left and right move between the two lists, which are the controls.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="ledger" style={{ gridTemplateRows: `40px minmax(min(${upper}px,60%),1fr) minmax(0,auto)` }} onKeyDown={onKeyDown}>
      <h1 className="hidden-visually">{en.commitment.list}</h1>
      <Filters rows={rows} filter={filter} onChange={onFilter} />
      <div className="ledger-columns">
        <Column side="ours" rows={ledger.ours} opened={opened} listRef={ours} />
        <Column side="theirs" rows={ledger.theirs} opened={opened} listRef={theirs} />
      </div>
      <div className="ledger-lower">
        <div className="ledger-head"><h2>{en.words.side.joint}</h2><span className="meta2">{en.commitment.open(ledger.joint.length)}</span></div>
        <JointTable rows={ledger.joint} title={en.words.side.joint} opened={opened} />
        {ledger.closed.length > 0 ? (
          <AriaButton className="ledger-fold focus-inside" onPress={toggleClosed} aria-expanded={showsClosed}>
            <Icon name={showsClosed ? 'down' : 'right'} small />{en.commitment.closed} <span className="meta">{ledger.closed.length}</span><span className="grow" /><KeyCap keys="." />
          </AriaButton>
        ) : null}
        {showsClosed && ledger.closed.length > 0 ? <JointTable rows={ledger.closed} title={en.commitment.closed} opened={opened} /> : null}
      </div>
    </div>
  );
}

/** The commitment, or its evidence once that was asked for. */
function SidePane({ id }: { id: string }): ReactElement {
  const evidence = useEvidenceOfRecord();
  const [seen, setSeen] = useState(0);
  const asked = evidence?.asked ?? 0;
  const showsEvidence = asked > seen;
  const back = (): void => setSeen(asked);
  useKeys(en.commitment.title, showsEvidence ? [{ keys: 'Escape', label: en.commitment.back, run: back }] : []);
  if (!showsEvidence) return <CommitmentRecord id={id} />;
  return <EvidencePane actions={<AriaButton className="button bare small" onPress={back}>{en.commitment.back} <KeyCap keys="Escape" /></AriaButton>} />;
}

/** The ledger: owed by us, owed by them, joint; the chosen one beside them. */
export function Commitments(): ReactElement {
  const dossier = useDossier();
  const { data, isSuccess } = useRead('commitment.list', { dossierId: dossier.id });
  const [filter, setFilter] = useState<LedgerFilter>({ topicId: null, owner: null });
  const rows = useMemo(() => data ?? [], [data]);
  const ledger = useMemo(() => ledgerOf(rows, filter), [rows, filter]);
  const opened = useOpened('commitments', [...ledger.ours, ...ledger.theirs, ...ledger.joint, ...ledger.closed].map((row) => row.id));
  if (isSuccess && rows.length === 0) return <EmptyState title={en.commitment.empty}>{en.commitment.emptyAbout}</EmptyState>;
  const id = opened.id;
  const side = id
    ? <EvidenceProvider recordType="commitment" recordId={id}><SidePane key={id} id={id} /></EvidenceProvider>
    : <Pane title={en.commitment.title}><p className="records-note">{en.commitment.choose}</p></Pane>;
  return (
    <PaneGroup name="ledger">
      <PaneSlot id="ledger" name={en.memory.list} minWidth={480}><LedgerPane ledger={ledger} rows={rows} filter={filter} onFilter={setFilter} opened={opened} /></PaneSlot>
      <PaneSlot id="record" holdsRecord name={en.memory.detail} width={368} minWidth={280}>{side}</PaneSlot>
    </PaneGroup>
  );
}
