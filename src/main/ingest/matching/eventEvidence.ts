import { matchDays, spanOf, type DayMatch } from './days';
import type { DraftEvent, EventContext } from './draftEvent';
import { placeMatch, titleShare, traitsOf, type EventTraits } from './eventTraits';
import { canHold, nearnessOfKinds } from './kinds';
import type { KnownEngagement } from './known';

/** Everything that a draft and a known engagement have and have not in common. */
export interface EventEvidence {
  days: DayMatch;
  /** none: at least one belongs to no series that is known. */
  series: 'same' | 'other' | 'none';
  edition: 'same' | 'other' | 'unknown';
  kind: 'same' | 'near' | 'other';
  /** part-of: the known one may hold this one in it; holds: the other way. */
  nesting: 'part-of' | 'holds' | null;
  /** People of both. */
  shared: readonly string[];
  onlyHere: readonly string[];
  onlyThere: readonly string[];
  /** Others than the shared take part in each of the two. */
  haveOthers: boolean;
  place: 'same' | 'other' | 'unknown';
  /** Share of the telling words of the titles, 0 to 1. */
  titles: number;
  /** The known one has not been held yet, as far as is known. */
  isAhead: boolean;
}

const AHEAD: ReadonlySet<string> = new Set(['planned', 'confirmed', 'postponed']);

/** Compares a draft, of which the traits are read once, with a known engagement. */
export function evidenceOf(draft: DraftEvent, known: KnownEngagement, { context, traits }: { context: EventContext; traits: EventTraits }): EventEvidence {
  const [here, there] = [spanOf(draft.dateStart, draft.dateEnd), spanOf(known.dateStart, known.dateEnd, known.datePrecision)];
  const days = matchDays(here, there, { basis: draft.dateBasis, kind: draft.kind });
  const theirs = traitsOf(known);
  return {
    days, series: seriesOf(known, context), edition: editionOf(draft, known), kind: nearnessOfKinds(draft.kind, known.kind), nesting: nestingOf(draft, known, days),
    ...peopleOf(known, context), place: placeOf(draft, known, placeMatch(traits, theirs)), titles: titleShare(traits, theirs), isAhead: AHEAD.has(known.status),
  };
}

function seriesOf(known: KnownEngagement, { seriesId }: EventContext): EventEvidence['series'] {
  if (seriesId === null || known.seriesId === null) return 'none';
  return seriesId === known.seriesId ? 'same' : 'other';
}

function editionOf(draft: DraftEvent, known: KnownEngagement): EventEvidence['edition'] {
  if (draft.edition === null || known.edition === null) return 'unknown';
  return draft.edition === known.edition ? 'same' : 'other';
}

function nestingOf(draft: DraftEvent, known: KnownEngagement, { relation }: DayMatch): EventEvidence['nesting'] {
  if (relation !== 'same' && relation !== 'overlap') return null;
  if (canHold(known.kind, draft.kind)) return 'part-of';
  return canHold(draft.kind, known.kind) ? 'holds' : null;
}

function peopleOf(known: KnownEngagement, { personIds, newPeople }: EventContext): Pick<EventEvidence, 'shared' | 'onlyHere' | 'onlyThere' | 'haveOthers'> {
  const [ours, theirs] = [new Set(personIds), new Set(known.personIds)];
  const onlyHere = [...ours].filter((id) => !theirs.has(id));
  const onlyThere = [...theirs].filter((id) => !ours.has(id));
  return { shared: [...ours].filter((id) => theirs.has(id)), onlyHere, onlyThere, haveOthers: onlyThere.length > 0 && onlyHere.length + (newPeople ?? 0) > 0 };
}

/** A call has no place; where cities are not told, the countries are compared. */
function placeOf(draft: DraftEvent, known: KnownEngagement, byCity: EventEvidence['place']): EventEvidence['place'] {
  if (draft.kind === 'call' || known.kind === 'call') return 'unknown';
  if (draft.hostCountry !== null && known.hostCountry !== null && draft.hostCountry !== known.hostCountry) return 'other';
  return byCity;
}
