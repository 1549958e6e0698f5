import type { Block, Seat } from '../model';
import { run } from '../richText';
import type { SnapshotMeeting } from '../snapshot';
import { ATTENDANCE_TONE, ATTENDANCE_WORD, EXAMPLE_LABEL } from '../words';
import { languageOf, ownScriptName } from './cover';
import { exampleMark, type Material, type SectionInput } from './material';

type Delegate = SnapshotMeeting['delegates'][number];
type Row = { anchor: string; ours?: Seat; theirs?: Seat };

function seat(material: Material, delegate: Delegate): Seat {
  const person = delegate.personId ? material.people.get(delegate.personId) : undefined;
  const own = person ? ownScriptName(person) : null;
  return {
    name: [...run(delegate.label, { strong: true }), ...exampleMark(material.snapshot, person?.isExample ?? false, 'plan')],
    ...(own ? { ownScript: run(own.name, { lang: languageOf(own.script) }) } : {}),
    post: run(delegate.post ?? ''),
    attendance: ATTENDANCE_WORD[delegate.attendance], tone: ATTENDANCE_TONE[delegate.attendance],
    isCounterpart: delegate.personId !== null && delegate.personId === material.snapshot.meeting.counterpartId,
  };
}

/** Pairs by the counterpart that the desk named; whoever has none fills the free places in order of precedence. */
export function pairDelegates(delegates: readonly Delegate[]): Array<{ ours: Delegate | null; theirs: Delegate | null }> {
  const ours = delegates.filter((delegate) => delegate.side === 'ours');
  const theirs = delegates.filter((delegate) => delegate.side === 'theirs');
  const partnerOf = (delegate: Delegate): Delegate | undefined => theirs.find((other) => other.id === delegate.counterpartId || other.counterpartId === delegate.id);
  const taken = new Set(ours.flatMap((delegate) => partnerOf(delegate)?.id ?? []));
  const free = theirs.filter((delegate) => !taken.has(delegate.id));
  const used = new Set<string>();
  const pairs = ours.map((delegate) => {
    const named = partnerOf(delegate);
    const partner = named && !used.has(named.id) ? named : free.shift();
    if (partner) used.add(partner.id);
    return { ours: delegate, theirs: partner ?? null };
  });
  return [...pairs, ...theirs.filter((delegate) => !used.has(delegate.id)).map((delegate) => ({ ours: null, theirs: delegate }))];
}

/** Both delegations side by side by precedence, as they will be spoken to. */
export function assembleRoom({ material }: SectionInput): Block[] {
  const { meeting, ours, theirs } = material.snapshot;
  if (meeting.delegates.length === 0) return [];
  const rows = pairDelegates(meeting.delegates).map((pair): Row => ({
    anchor: `seat-${pair.ours?.id ?? pair.theirs?.id ?? ''}`,
    ...(pair.ours ? { ours: seat(material, pair.ours) } : {}),
    ...(pair.theirs ? { theirs: seat(material, pair.theirs) } : {}),
  }));
  const room: Block = { kind: 'room', oursTitle: ours.name, theirsTitle: theirs.name, rows };
  return [
    room,
    ...(meeting.interpreter ? [{ kind: 'labelled' as const, label: 'Interpreter', body: [run(meeting.interpreter)], ordered: false, tone: 'neutral' as const }] : []),
    ...(meeting.isExample ? [{ kind: 'paragraph' as const, style: 'note' as const, text: run(`${EXAMPLE_LABEL}: who attends is invented.`) }] : []),
  ];
}
