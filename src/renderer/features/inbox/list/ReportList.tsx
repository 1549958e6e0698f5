import { useRef, type ReactElement, type ReactNode } from 'react';
import { formatDate } from '../../../../shared/domain/dates';
import { useToday } from '../../../api/appState';
import { wallTime } from '../../../api/queries';
import { Button } from '../../../components/Button';
import { Icon, type IconName } from '../../../components/Icon';
import { KeyCap } from '../../../components/keyboard/KeyCap';
import type { KeyCommand } from '../../../components/keyboard/keyRegistry';
import { useKeys } from '../../../components/keyboard/useKeys';
import { Pane } from '../../../components/panes/Pane';
import { RecordList } from '../../../components/records/RecordList';
import { en } from '../../../strings/en';
import { SHOWN_ENDINGS } from '../intake/fileKinds';
import { IntakeProgress } from '../intake/IntakeProgress';
import { openIntake } from '../intake/openIntake';
import { dayOf, groupOf, type ListRow } from './listGroups';

const words = en.inbox;
const ICONS: Readonly<Record<ListRow['state'], IconName>> = { waiting: 'report', accepted: 'report', discarded: 'minus', refused: 'blocked' };

function Row({ row, today }: { row: ListRow; today: string }): ReactElement {
  const day = dayOf(row.receivedAt);
  return (
    <>
      <Icon name={ICONS[row.state]} className="pick-kind" />
      <span className="ell">{row.state === 'waiting' ? null : <span className="hidden-visually">{words.state[row.state]}: </span>}{row.title}</span>
      <span className="meta nowrap">{row.isFault || day === today ? wallTime(new Date(row.receivedAt)) : formatDate(day)}</span>
      <span className="meta ell report-summary" title={row.summary}>{row.summary}</span>
    </>
  );
}

const ADD: KeyCommand = { keys: 'Mod+O', label: words.intake.addKey, bar: false, run: () => openIntake('files') };
const PASTE: KeyCommand = { keys: 'N', label: words.intake.pasteKey, run: () => openIntake('paste') };

function DropHint(): ReactElement {
  return (
    <div className="drop-hint">
      <span>{words.drop}</span>
      <span className="meta">{SHOWN_ENDINGS.join(' ')}</span>
      <Button small look="bare" command={ADD}>{words.intake.addFiles}</Button>
    </div>
  );
}

interface ReportListProps {
  readonly rows: readonly ListRow[];
  readonly isReady: boolean;
  readonly selectedId: string | null;
  readonly onOpen: (id: string, how: 'step' | 'choose') => void;
  /** What was just kept, with the ways to it. */
  readonly kept: ReactNode;
}

/** What came in: waiting on top, then what is done; at the foot what is being read and where to drop more. */
export function ReportList({ rows, isReady, selectedId, onOpen, kept }: ReportListProps): ReactElement {
  const today = useToday();
  const list = useRef<HTMLDivElement>(null);
  useKeys(words.keys, [{ keys: 'ArrowUp', also: ['ArrowDown'], label: words.move, bar: false }, PASTE]);
  const waiting = rows.filter((row) => row.state === 'waiting').length;
  const paste = <Button className="paste" onPress={() => openIntake('paste')}>{words.intake.paste}<KeyCap keys="Mod+V" /></Button>;
  return (
    <Pane look="list" title={words.title} count={rows.length === 0 ? undefined : words.count(waiting)} actions={paste} fixed>
      <RecordList
        takesKeys
        label={words.reports} items={rows} getId={(row) => row.id} getText={(row) => row.title}
        groupOf={(row) => words.groups[groupOf(row, today)]} rowKind="two" rowClass="report-row"
        renderRow={(row) => <Row row={row} today={today} />}
        selectedId={selectedId} onSelect={onOpen} listRef={list}
        empty={isReady ? <p className="records-note">{words.empty}.</p> : null}
      />
      <div className="list-foot">
        {kept}
        <IntakeProgress />
        <DropHint />
      </div>
    </Pane>
  );
}
