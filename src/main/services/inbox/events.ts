import type { DraftView } from '../../../shared/domain/inbox';
import { matchEvent, type DraftEvent, type EventClash, type EventContext } from '../../ingest/matching/events';
import type { KnownEngagement, Match } from '../../ingest/matching/known';
import { matchSeries } from '../../ingest/matching/series';
import type { Decision } from './answers';
import type { KnownMemory } from './knownMemory';
import type { MatchedPerson } from './people';

/** A draft with what it may be in the memory, and what was decided. */
export interface MatchedDraft {
  draft: DraftView;
  /** The series it belongs to by an exact name; null where there is none or it will be a new one. */
  seriesId: string | null;
  candidates: readonly Match[];
  /** The session that already has its number, on other days. */
  clash: EventClash | null;
  decision: Decision | null;
  /** What is known of the candidates. */
  known: ReadonlyMap<string, KnownEngagement>;
}

/** Matches every kept draft against the memory. */
export function matchDrafts(drafts: readonly DraftView[], people: readonly MatchedPerson[], { memory, decisions }: { memory: KnownMemory; decisions: ReadonlyMap<string, Decision> }): MatchedDraft[] {
  return drafts.filter((draft) => draft.isKept).map((draft) => {
    const decision = decisions.get(`event:${draft.key}`) ?? decisions.get(`edition:${draft.key}`) ?? null;
    return { ...matchDraft(draft, people, memory), decision };
  });
}

function matchDraft(draft: DraftView, people: readonly MatchedPerson[], memory: KnownMemory): Omit<MatchedDraft, 'decision'> {
  const series = draft.seriesName === null ? null : matchSeries(draft.seriesName, draft.kind, memory.series);
  const present = presence(draft, people, memory);
  const near = memory.engagementsNear({ from: draft.dateStart, to: draft.dateEnd }, { seriesId: series?.id ?? null, personIds: present.personIds });
  const { candidates, clash } = matchEvent(eventOf(draft), near, { seriesId: series?.id ?? null, ...present });
  return { draft, seriesId: series?.isExact ? series.id : null, candidates, clash, known: new Map(near.map((each) => [each.id, each])) };
}

/** Who takes part: known, perhaps known, and new. A person whose question is open is neither known nor new. */
function presence(draft: DraftView, people: readonly MatchedPerson[], memory: KnownMemory): Omit<EventContext, 'seriesId'> {
  const present = people.filter((person) => person.participants.some((path) => path.startsWith(`${draft.key}.`)));
  return {
    personIds: present.flatMap((person) => person.known?.id ?? []), maybePersonIds: present.filter((person) => person.isUndecided).flatMap((person) => person.candidates.map(({ id }) => id)),
    newPeople: present.filter((person) => person.known === null && !person.isUndecided).length, personNames: new Map(memory.people.map(({ id, name }) => [id, name])),
  };
}

function eventOf({ kind, title, dateStart, dateEnd, city, hostCountry, edition, marks }: DraftView): DraftEvent {
  const basis = (marks['dateStart'] ?? marks['dateEnd'])?.basis;
  return { kind, title, dateStart, dateEnd, ...(basis ? { dateBasis: basis } : {}), city, hostCountry, edition };
}
