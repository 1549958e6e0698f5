import type { z } from 'zod';
import type { DraftPersonView, DraftView } from '../../../shared/domain/inbox';
import type { Match } from '../../ingest/matching/known';
import { matchPerson } from '../../ingest/matching/people';
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
  const people = new Map<string, { key: string; names: string[]; post: string | null; country: string | null; participants: string[] }>();
  for (const draft of drafts) {
    if (!draft.isKept) continue;
    for (const { key: path, name, post, country, isKept } of draft.participants) {
      if (!isKept) continue;
      const at = reading.persons.findIndex((person) => person.canonical === name || person.variants.includes(name));
      const key = at < 0 ? `person:${name}`.slice(0, 100) : `person.${at}`;
      const found = reading.persons[at];
      const known = people.get(key) ?? { key, names: found ? [found.canonical, ...found.variants] : [name], post: null, country: null, participants: [] };
      known.post ??= post;
      known.country ??= country;
      known.participants.push(path);
      people.set(key, known);
    }
  }
  return [...people.values()].map(({ key, names, post, country, participants }) => {
    const { exact, candidates } = matchPerson({ names, post, country, day }, memory.people);
    const decision = decisions.get(`person:${key}`) ?? null;
    const known = knownOf({ exact, candidates, decision }, memory);
    return {
      key, name: names[0] ?? '', variants: names.slice(1), post, country, side: sideOf(country, pair), known, isUndecided: exact === null && candidates.length > 0 && decision === null,
      candidates: exact === null ? candidates : [], exactId: exact, decision, participants,
    };
  });
}

function knownOf({ exact, candidates, decision }: { exact: string | null; candidates: readonly Match[]; decision: Decision | null }, memory: KnownMemory): DraftPerson['known'] {
  const id = decision?.choice === 'same' ? decision.targetId : exact;
  const person = memory.people.find((each) => each.id === id);
  if (!person) return null;
  const reason = decision?.choice === 'same' ? (candidates.find((each) => each.id === id)?.reasons[0] ?? 'As decided.') : 'The same spelling.';
  return { id: person.id, name: person.name, reason };
}
