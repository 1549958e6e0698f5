import { useState, type ReactElement } from 'react';
import { RadioGroup, Radio } from 'react-aria-components/RadioGroup';
import { formatDate, relativeAge, weekday } from '../../../../shared/domain/dates';
import type { MeetingRow, PackRow } from '../../../../shared/domain/pack';
import { Profile } from '../../../../shared/domain/values';
import { PAGE_RANGE } from '../../../../shared/pack/sections';
import { useToday } from '../../../api/appState';
import { useChange, useRead } from '../../../api/queries';
import { Button } from '../../../components/Button';
import { useKeys } from '../../../components/keyboard/useKeys';
import { KeyCap } from '../../../components/keyboard/KeyCap';
import { ExampleTag } from '../../../components/marks/SmallMarks';
import { location } from '../../../components/navigation/location';
import { Pane } from '../../../components/panes/Pane';
import { en } from '../../../strings/en';
import { MeetingForm } from '../meeting/MeetingForm';

const words = en.packs.place;

/** Venue and city, without saying the city twice. */
export function placeWords(venue: string | null, city: string | null): string | null {
  if (!venue || !city) return venue ?? city;
  return venue.toLowerCase().includes(city.toLowerCase()) ? venue : `${venue}, ${city}`;
}

function MeetingFacts({ meeting }: { meeting: MeetingRow }): ReactElement {
  const today = useToday();
  const { data } = useRead('engagement.get', { id: meeting.engagementId });
  const date = formatDate(meeting.dateStart, meeting.datePrecision);
  const isDay = meeting.dateStart !== null && meeting.datePrecision === 'day';
  const when = meeting.dateStart ? words.dated(isDay ? `${weekday(meeting.dateStart)} ${date}` : date, relativeAge(meeting.dateStart, today)) : date;
  const rows: ReadonlyArray<readonly [string, string | null | undefined]> = [
    [words.facts.when, when], [words.facts.where, placeWords(data?.venue ?? null, meeting.city)],
    [words.facts.status, data ? en.words.status[data.status] : null], [words.facts.series, data?.seriesName], [words.facts.about, data?.summary],
  ];
  return (
    <dl className="facts">
      {rows.map(([label, value]) => (value ? [<dt key={label}>{label}</dt>, <dd key={`${label} value`}>{value}</dd>] : null))}
    </dl>
  );
}

function PackLine({ pack }: { pack: PackRow }): ReactElement {
  const today = useToday();
  const discard = useChange('pack.trash');
  return (
    <tr>
      <td className="strong"><Button look="bare" className="link" onPress={() => location.go({ place: 'packs', id: pack.id })} aria-label={words.openPack(pack.title)}>{pack.title}</Button></td>
      <td className="nowrap">{en.packs.profiles[pack.profile].name}</td>
      <td className="meta2 nowrap pack-extra">{pack.reference}</td>
      <td className="meta2 nowrap">{[pack.marking, en.packs.states[pack.state]].filter(Boolean).join(' · ')}</td>
      <td className="meta nowrap pack-extra">{words.changed(relativeAge(pack.updatedAt, today))}</td>
      <td className="end"><Button small look="bare" aria-label={words.discardPack(pack.title)} onPress={() => discard.mutate({ packId: pack.id })}>{words.discard}</Button></td>
    </tr>
  );
}

function NewPack({ meeting }: { meeting: MeetingRow }): ReactElement {
  const [profile, setProfile] = useState<Profile>('read-ahead');
  const create = useChange('pack.create');
  const make = (): void => {
    if (create.isPending) return;
    create.mutate({ meetingId: meeting.engagementId, profile }, { onSuccess: (pack) => location.go({ place: 'packs', id: pack.id }) });
  };
  useKeys(words.title, [{ keys: 'N', label: en.packs.keys.newPack, run: make, palette: { group: 'create', label: `${words.newPack}: ${meeting.title}` } }]);
  return (
    <>
      <h2 className="h3">{words.newPack}</h2>
      <p className="meta2">{words.newPackAbout}</p>
      <RadioGroup className="profiles" aria-label={words.profile} value={profile} onChange={(value) => setProfile(Profile.options.find((id) => id === value) ?? profile)}>
        {Profile.options.map((id) => (
          <Radio key={id} value={id} className="profile">
            <span className="profile-dot" aria-hidden="true" />
            <span className="profile-words"><b>{en.packs.profiles[id].name}</b><span className="meta2">{en.packs.profiles[id].about}</span></span>
            <span className="meta nowrap">{en.packs.pagesRange(PAGE_RANGE[id].min, PAGE_RANGE[id].max)}</span>
          </Radio>
        ))}
      </RadioGroup>
      <div className="line">
        <Button look={meeting.packs.length === 0 ? 'primary' : 'plain'} onPress={make} isDisabled={create.isPending}>{create.isPending ? words.making : words.make}<KeyCap keys="N" /></Button>
        {create.error ? <span className="error" role="alert">{create.error.message}</span> : null}
      </div>
    </>
  );
}

/** A meeting with its packs, and the way to a new one. */
export function MeetingPacks({ meeting, packs }: { meeting: MeetingRow; packs: readonly PackRow[] }): ReactElement {
  const place = { place: 'memory', view: 'engagements', id: meeting.engagementId } as const;
  return (
    <Pane label={meeting.title}>
      <div className="detail-head">
        <div className="line"><h1 className="ell" tabIndex={-1} data-pane-focus="">{meeting.title}</h1>{meeting.isExample ? <ExampleTag long /> : null}<span className="grow" /><Button small onPress={() => location.go(place)}>{words.openRecord}</Button></div>
      </div>
      <div className="detail-body">
        <MeetingFacts meeting={meeting} />
        {packs.length > 0 ? (
          <>
            <h2 className="h3">{words.packsOf}</h2>
            <table className="table pack-table" aria-label={words.packsOf}><tbody>{packs.map((pack) => <PackLine key={pack.id} pack={pack} />)}</tbody></table>
          </>
        ) : null}
        {packs.length > 0 ? <MeetingForm engagementId={meeting.engagementId} /> : null}
        <NewPack key={meeting.engagementId} meeting={meeting} />
        {packs.length > 0 ? null : <MeetingForm engagementId={meeting.engagementId} />}
      </div>
    </Pane>
  );
}
