import type { ReactElement } from 'react';
import { formatDate, relativeAge } from '../../../../shared/domain/dates';
import type { MeetingRow, PackRow } from '../../../../shared/domain/pack';
import { useDossier, useToday } from '../../../api/appState';
import { useRead } from '../../../api/queries';
import { Button } from '../../../components/Button';
import { EmptyState } from '../../../components/EmptyState';
import { Icon } from '../../../components/Icon';
import { useKeys } from '../../../components/keyboard/useKeys';
import { ExampleTag } from '../../../components/marks/SmallMarks';
import { useCrumbs } from '../../../components/navigation/crumbs';
import { location } from '../../../components/navigation/location';
import { Pane } from '../../../components/panes/Pane';
import { PaneGroup, PaneSlot } from '../../../components/panes/PaneGroup';
import { RecordList } from '../../../components/records/RecordList';
import { en } from '../../../strings/en';
import { MeetingPacks } from './MeetingPacks';

const words = en.packs.place;
const NONE_YET: readonly MeetingRow[] = [];

function MeetingLine({ meeting, packs, today }: { meeting: MeetingRow; packs: readonly PackRow[]; today: string }): ReactElement {
  const profiles = packs.filter((pack) => pack.meetingId === meeting.engagementId).map((pack) => en.packs.profiles[pack.profile].name);
  return (
    <>
      <span className="line"><span className="ell grow">{meeting.title}</span>{meeting.dateStart ? <span className="meta nowrap">{relativeAge(meeting.dateStart, today)}</span> : null}</span>
      <span className="line">
        <span className="line tight grow">
          {meeting.isExample ? <ExampleTag /> : null}
          {profiles.length > 0 ? <><Icon name="packs" small className="accent" /><span className="meta ell">{profiles.join(', ')}</span></> : <span className="meta ell">{words.noPack}</span>}
        </span>
        <span className="meta2 nowrap">{formatDate(meeting.dateStart, meeting.datePrecision)}</span>
      </span>
    </>
  );
}

function choose(id: string, how: 'step' | 'choose'): void {
  const to = { place: 'packs', view: 'meetings', id } as const;
  if (how === 'step') location.replace(to);
  else location.go(to);
}

/** Upcoming meetings and their packs. */
export function PackList({ meetingId }: { meetingId: string | null }): ReactElement {
  const dossier = useDossier();
  const today = useToday();
  const { data: meetings = NONE_YET, isSuccess } = useRead('meeting.list', { dossierId: dossier.id });
  const { data: packs = [] } = useRead('pack.list', { dossierId: dossier.id });
  const chosen = meetings.find((meeting) => meeting.engagementId === meetingId) ?? meetings[0] ?? null;
  const open = (id: string): void => {
    const pack = packs.find((candidate) => candidate.meetingId === id);
    if (pack) location.go({ place: 'packs', id: pack.id });
  };
  useCrumbs(chosen ? [{ label: chosen.title }] : []);
  useKeys(words.title, [
    { keys: 'ArrowUp', also: ['ArrowDown'], label: en.packs.keys.choose, enabled: chosen !== null },
    { keys: 'Enter', label: en.packs.keys.open, enabled: chosen !== null && chosen.packs.length > 0 },
  ]);
  if (isSuccess && meetings.length === 0) {
    return <EmptyState title={words.none} action={<Button onPress={() => location.go({ place: 'memory', view: 'engagements' })}>{words.noneStep}</Button>}>{words.noneAbout}</EmptyState>;
  }
  return (
    <PaneGroup name="packs">
      <PaneSlot id="meetings" name={en.packs.keys.list} width={384} minWidth={280}>
        <Pane title={words.meetings} count={words.count(meetings.length, packs.length)} look="list" fixed>
          <RecordList label={words.meetings} items={meetings} getId={(meeting) => meeting.engagementId} getText={(meeting) => meeting.title}
            renderRow={(meeting) => <MeetingLine meeting={meeting} packs={packs} today={today} />} selectedId={chosen?.engagementId ?? null} onSelect={choose} onOpen={open} />
        </Pane>
      </PaneSlot>
      <PaneSlot id="meeting" name={en.packs.keys.meeting} minWidth={420}>
        {chosen ? <MeetingPacks meeting={chosen} packs={packs.filter((pack) => pack.meetingId === chosen.engagementId)} /> : <Pane label={words.choose}>{null}</Pane>}
      </PaneSlot>
    </PaneGroup>
  );
}
