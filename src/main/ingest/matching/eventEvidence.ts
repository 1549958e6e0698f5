import { matchDays, spanOf, type DayMatch } from './days';
import type { DraftEvent, EventContext } from './draftEvent';
import { placeMatch, titleShare, traitsOf, type EventTraits } from './eventTraits';
import { canHold, nearnessOfKinds } from './kinds';
import type { KnownEngagement } from './known';
import { personName } from './personName';

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
  /** Everybody who is named takes part in the known one too, and it is told who is named. */
  areAllThere: boolean;
  place: 'same' | 'other' | 'unknown';
  /** Share of the telling words of the titles, 0 to 1. */
  titles: number;
  /** The known one has not been held yet, as far as is known. */
  isAhead: boolean;
}

const AHEAD: ReadonlySet<string> = new Set(['planned', 'confirmed', 'postponed']);

/** What is read of a draft once, however many engagements it is compared with. */
export interface DraftReading {
  context: EventContext;
  traits: EventTraits;
  /** The people of the known engagements whom the title names. */
  named: ReadonlySet<string>;
}

export function readingOf(draft: DraftEvent, known: readonly KnownEngagement[], context: EventContext): DraftReading {
  const traits = traitsOf(draft);
  const ids = new Set(known.flatMap(({ personIds }) => personIds));
  return { context, traits, named: new Set([...ids].filter((id) => isNamed(context.personNames?.get(id), traits.words))) };
}

/** Compares a draft with a known engagement. */
export function evidenceOf(draft: DraftEvent, known: KnownEngagement, { context, traits, named }: DraftReading): EventEvidence {
  const [here, there] = [spanOf(draft.dateStart, draft.dateEnd), spanOf(known.dateStart, known.dateEnd, known.datePrecision)];
  const days = matchDays(here, there, { basis: draft.dateBasis, kind: draft.kind });
  const theirs = traitsOf(known);
  return {
    days, series: seriesOf(known, context), edition: editionOf(draft, known), kind: nearnessOfKinds(draft.kind, known.kind), nesting: nestingOf(draft, known, days),
    ...peopleOf(known, context, named), place: placeOf(draft, known, placeMatch(traits, theirs)), titles: titleShare(traits, theirs), isAhead: AHEAD.has(known.status),
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

function peopleOf(known: KnownEngagement, context: EventContext, named: ReadonlySet<string>): Pick<EventEvidence, 'shared' | 'onlyHere' | 'onlyThere' | 'haveOthers' | 'areAllThere'> {
  const [ours, maybe, theirs] = [new Set(context.personIds), new Set(context.maybePersonIds ?? []), new Set(known.personIds)];
  const isHere = (id: string): boolean => ours.has(id) || named.has(id);
  const shared = [...theirs].filter(isHere);
  const onlyThere = [...theirs].filter((id) => !isHere(id) && !maybe.has(id));
  const onlyHere = [...ours].filter((id) => !theirs.has(id));
  const others = onlyHere.length + (context.newPeople ?? 0);
  return { shared, onlyHere, onlyThere, haveOthers: onlyThere.length > 0 && others > 0, areAllThere: context.newPeople !== undefined && others === 0 };
}

/** A title names a person in full: "Meeting of Chief of Defence Staff Anil Chauhan". */
function isNamed(name: string | undefined, words: ReadonlySet<string>): boolean {
  if (name === undefined) return false;
  const { parts } = personName(name);
  return parts.length > 1 && parts.every(({ word }) => words.has(word));
}

/** A call has no place; where cities are not told, the countries are compared. */
function placeOf(draft: DraftEvent, known: KnownEngagement, byCity: EventEvidence['place']): EventEvidence['place'] {
  if (draft.kind === 'call' || known.kind === 'call') return 'unknown';
  if (draft.hostCountry !== null && known.hostCountry !== null && draft.hostCountry !== known.hostCountry) return 'other';
  return byCity;
}
