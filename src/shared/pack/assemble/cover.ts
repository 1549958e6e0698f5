import { formatRange, weekday } from '../../domain/dates';
import type { Cover } from '../model';
import { run } from '../richText';
import { PROFILE_NAME } from '../sections';
import type { PackSnapshot, SnapshotPerson } from '../snapshot';
import { joinWords, placeOf } from './events';
import { asOfText, copyText, versionText } from './furniture';
import { exampleMark, isExamplePack } from './material';
import { EXAMPLE_LABEL } from '../words';

/** "Wed 18 Nov 2026"; the weekday only where the day is known. */
export function meetingDate(snapshot: PackSnapshot): string {
  const { dateStart, dateEnd, datePrecision } = snapshot.meeting;
  const range = formatRange(dateStart, dateEnd, datePrecision);
  return datePrecision === 'day' && dateStart && (!dateEnd || dateEnd === dateStart) ? `${weekday(dateStart)} ${range}` : range;
}

/** "Asia/Muscat" as a traveller says it; other names of zones are taken as they are. */
export function zoneName(zone: string): string {
  const city = /^[A-Za-z]+\/(?:[A-Za-z]+\/)?([A-Za-z_-]+)$/.exec(zone)?.[1];
  return city ? `${city.replaceAll('_', ' ')} time` : zone;
}

/** "10:00–12:00 GST"; empty when no time is fixed. */
export function meetingTime(snapshot: PackSnapshot): string {
  const { startTime, endTime, timeZone } = snapshot.meeting;
  if (!startTime) return '';
  return joinWords([endTime ? `${startTime}–${endTime}` : startTime, timeZone ? zoneName(timeZone) : null], ' ');
}

/** The name in its own script, verified spellings first. */
export function ownScriptName(person: SnapshotPerson): { name: string; script: string; isVerified: boolean } | null {
  const names = person.names.filter((name) => name.kind === 'original-script');
  return names.find((name) => name.isVerified) ?? names[0] ?? null;
}

const LANGUAGE_OF_SCRIPT: Readonly<Record<string, string>> = { Arab: 'ar', Deva: 'hi' };

/** BCP 47 tag for a run in this script. */
export function languageOf(script: string): string {
  return LANGUAGE_OF_SCRIPT[script] ?? `und-${script}`;
}

/** Post and organisation; an organisation that the post already names is not said twice. */
export function postName(tenure: { post: string; organisation: string | null }): string {
  const short = tenure.organisation?.split(',')[0]?.trim();
  return joinWords([tenure.post, short && tenure.post.includes(short) ? null : tenure.organisation], ', ');
}

/** The present post, else the latest: tenures stand with the present one first. */
export function currentPost(person: SnapshotPerson): string {
  const latest = person.tenures[0];
  return latest ? postName(latest) : '';
}

function side(snapshot: PackSnapshot, label: string, personId: string | null): Cover['ours'] {
  const person = snapshot.people.find((candidate) => candidate.id === personId);
  if (!person) return null;
  const delegate = snapshot.meeting.delegates.find((candidate) => candidate.personId === personId);
  const own = ownScriptName(person);
  return {
    label,
    name: [...run(delegate?.label ?? person.displayName), ...exampleMark(snapshot, person.isExample, 'plan')],
    ...(own ? { ownScript: run(own.name, { lang: languageOf(own.script) }) } : {}),
    post: run(delegate?.post ?? currentPost(person)),
  };
}

/** The control page: what this paper is, for whom, as of when, and who holds it. */
export function assembleCover(snapshot: PackSnapshot, sectionId: string): Cover {
  const { pack, meeting } = snapshot;
  const facts: Array<[string, string]> = [
    ['Date', meetingDate(snapshot)], ['Time', meetingTime(snapshot)], ['Place', placeOf(meeting)], ['Reference', pack.reference], ['Version', versionText(pack)],
    ['Information as of', asOfText(pack.asOf)], ['Originator', pack.originator ?? ''], ['Contact', pack.contact ?? ''], ['Copy', copyText(pack)],
  ];
  const isExample = isExamplePack(snapshot);
  return {
    sectionId,
    kicker: `Briefing pack · ${PROFILE_NAME[pack.profile]}`,
    title: pack.title, subtitle: joinWords([meeting.city, meetingDate(snapshot)], ', '),
    ours: side(snapshot, snapshot.ours.name, meeting.principalId), theirs: side(snapshot, snapshot.theirs.name, meeting.counterpartId),
    facts: facts.filter(([, value]) => value !== '').map(([label, value]) => ({ label, value })),
    caveats: pack.caveats.filter((caveat) => !isExample || caveat.toUpperCase() !== EXAMPLE_LABEL.toUpperCase()),
    clearance: ['Drafted', 'Cleared', 'Approved'].map((role) => ({ role, name: role === 'Drafted' ? (pack.originator ?? '') : '', date: '' })),
    notice: isExample ? 'Planning example: the meeting, its delegations and its lines are invented.' : null,
  };
}
