import { useRef, type ReactElement } from 'react';
import type { TalkingPointRow } from '../../../shared/domain/records';
import { useToday } from '../../api/appState';
import { Button } from '../../components/Button';
import { Chip, ChipMenu } from '../../components/Chip';
import { EmptyState } from '../../components/EmptyState';
import { SearchBox } from '../../components/fields/SearchBox';
import type { KeyCommand } from '../../components/keyboard/keyRegistry';
import { useKeys } from '../../components/keyboard/useKeys';
import { StanceMark } from '../../components/marks/StanceMark';
import { ExampleTag } from '../../components/marks/SmallMarks';
import { Pane } from '../../components/panes/Pane';
import { RecordList } from '../../components/records/RecordList';
import { en } from '../../strings/en';
import { isFiltered, NO_FILTER, standingWords, stanceCounts, type LineFilter } from './lineFilter';
import { VerdictOfLine } from './VerdictOfLine';

const VERDICTS = ['good', 'stale', 'unsupported', 'withdrawn'] as const;

function Row({ line }: { line: TalkingPointRow }): ReactElement {
  const today = useToday();
  return (
    <>
      <StanceMark stance={line.stance} short />
      <span className="line"><span className="ell grow">{line.headline}</span><VerdictOfLine verdict={line.verdict} /></span>
      <span className="line meta line-under"><span className="ell grow">{standingWords(line, today)}</span>{line.isExample ? <ExampleTag /> : null}<span className="nowrap">{line.packs > 0 ? en.lines.inPacks(line.packs) : ''}</span></span>
    </>
  );
}

interface LineListProps {
  readonly all: readonly TalkingPointRow[];
  readonly shown: readonly TalkingPointRow[];
  readonly isReady: boolean;
  readonly filter: LineFilter;
  readonly onFilter: (filter: LineFilter) => void;
  readonly selectedId: string | null;
  readonly onOpen: (id: string, how: 'step' | 'choose') => void;
  readonly newLine: KeyCommand;
}

/** The library: every line by issue, with stance, verdict and age. */
export function LineList({ all, shown, isReady, filter, onFilter, selectedId, onOpen, newLine }: LineListProps): ReactElement {
  const list = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useKeys(en.lines.title, [
    { keys: 'ArrowUp', also: ['ArrowDown'], label: en.lines.move },
    { keys: '/', label: en.lines.searchKey, run: () => { field.current?.focus(); field.current?.select(); } },
  ]);
  const topics = [...new Map(all.flatMap((line) => (line.topicId && line.topic ? [[line.topicId, line.topic] as const] : [])))]
    .map(([id, label]) => ({ id, label, count: all.filter((line) => line.topicId === id).length })).sort((a, b) => a.label.localeCompare(b.label));
  const head = (
    <>
      <div className="pane-head">
        <SearchBox label={en.lines.search} placeholder={en.lines.search} value={filter.text} onChange={(text) => onFilter({ ...filter, text })} onLeave={() => list.current?.focus()} inputRef={field} />
        <Button small command={newLine} />
      </div>
      <div className="list-tools">
        <div className="chips">
          {stanceCounts(all).map(({ stance, count }) => (
            <Chip key={stance} count={count} isOn={filter.stance === stance} onChange={(isOn) => onFilter({ ...filter, stance: isOn ? stance : null })}><StanceMark stance={stance} /></Chip>
          ))}
          <ChipMenu label={en.lines.filterVerdict} value={filter.verdict} options={VERDICTS.map((id) => ({ id, label: en.lines.verdict[id], count: all.filter((line) => line.verdict.state === id).length }))}
            onChange={(id) => onFilter({ ...filter, verdict: VERDICTS.find((verdict) => verdict === id) ?? null })} />
          <ChipMenu label={en.lines.filterTopic} value={filter.topicId} options={topics} onChange={(topicId) => onFilter({ ...filter, topicId })} />
        </div>
      </div>
    </>
  );
  const empty = !isReady ? null : isFiltered(filter)
    ? <EmptyState title={en.lines.emptyFiltered} action={<Button onPress={() => onFilter(NO_FILTER)}>{en.lines.clear}</Button>} />
    : <EmptyState title={en.lines.empty} action={<Button look="primary" command={newLine} />}>{en.lines.emptyAbout}</EmptyState>;
  return (
    <Pane look="list" label={en.lines.list} fixed head={head}>
      <RecordList
        takesKeys
        label={en.lines.list} items={shown} getId={(line) => line.id} getText={(line) => line.headline}
        groupOf={(line) => line.topic ?? en.lines.noTopic} headAside={(_label, size) => <span>{size}</span>}
        rowKind="two" rowClass="point-row" renderRow={(line) => <Row line={line} />}
        selectedId={selectedId} onSelect={onOpen} empty={empty} listRef={list}
      />
    </Pane>
  );
}
