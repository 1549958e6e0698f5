import type { z } from 'zod';
import type { DraftPersonView, DraftView } from '../../../shared/domain/inbox';
import { spellingKey } from '../../../shared/domain/spellingKey';
import type { Match } from '../../ingest/matching/known';
import { matchPerson } from '../../ingest/matching/people';
import { plainWords } from '../../ingest/matching/words';
import type { StoredReading } from '../../ingest/readingSchema';
import type { Decision } from './answers';
import { sideOf, type Pair } from './draftViews';
import type { KnownMemory } from './knownMemory';

export type DraftPerson = z.infer<typeof DraftPersonView>;

/** A person of a report, with what the memory knows and what is asked. */
export interface MatchedPerson extends DraftPerson {
  candidates: readonly Match[];
  /** The known person by the very same spelling, without a question. */
  exactId: string | null;
  decision: Decision | null;
  /** Paths of the participants that it is. */
  participants: readonly string[];
}

interface Question { drafts: readonly DraftView[]; reading: StoredReading; memory: KnownMemory; decisions: ReadonlyMap<string, Decision>; pair: Pair; day: string | null }

/** Everybody who takes part in a draft that is kept. Who is only spoken of becomes no record. */
export function matchPeople({ drafts, reading, memory, decisions, pair, day }: Question): MatchedPerson[] {
  return peopleOf(drafts, reading).map(({ key, names, post, country, participants }) => {
    const { exact, candidates } = matchPerson({ names, post, country, day }, memory.people);
    const decision = decisions.get(`person:${key}`) ?? null;
    const known = knownOf({ exact, candidates, decision }, memory);
    return {
      key, name: names[0] ?? '', variants: names.slice(1), post, country, side: sideOf(country, pair), known, isUndecided: exact === null && candidates.length > 0 && decision === null,
      candidates: exact === null ? candidates : [], exactId: exact, decision, participants,
    };
  });
}

interface Named { key: string; names: string[]; post: string | null; country: string | null; participants: string[] }

function peopleOf(drafts: readonly DraftView[], reading: StoredReading): Named[] {
  const people: Named[] = [];
  for (const { key: path, name, post, country } of drafts.filter((draft) => draft.isKept).flatMap((draft) => draft.participants.filter((one) => one.isKept))) {
    const at = reading.persons.findIndex((person) => person.canonical === name || person.variants.includes(name));
    const key = at < 0 ? `person:${name}`.slice(0, 100) : `person.${at}`;
    const found = reading.persons[at];
    const known = people.find((one) => one.key === key) ?? people.find((one) => soundsTheSame(one, { name, post, country }));
    const one = known ?? { key, names: found ? [found.canonical, ...found.variants] : [name], post: null, country: null, participants: [] };
    if (!known) people.push(one);
    if (!one.names.includes(name)) one.names.push(name);
    one.post ??= post;
    one.country ??= country;
    one.participants.push(path);
  }
  return people;
}

/** A report that spells a name in two ways means one person where post and country are the same too. */
function soundsTheSame(one: Named, { name, post, country }: { name: string; post: string | null; country: string | null }): boolean {
  if (post === null || one.post === null || country === null || one.country !== country) return false;
  const sound = spellingKey(name);
  return plainWords(one.post).join(' ') === plainWords(post).join(' ') && sound.includes(' ') && one.names.some((known) => spellingKey(known) === sound);
}

function knownOf({ exact, candidates, decision }: { exact: string | null; candidates: readonly Match[]; decision: Decision | null }, memory: KnownMemory): DraftPerson['known'] {
  const id = decision?.choice === 'same' ? decision.targetId : exact;
  const person = memory.people.find((each) => each.id === id);
  if (!person) return null;
  const reason = decision?.choice === 'same' ? (candidates.find((each) => each.id === id)?.reasons[0] ?? 'As decided.') : 'The same spelling.';
  return { id: person.id, name: person.name, reason };
}
