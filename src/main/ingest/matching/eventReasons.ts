import { ordinal } from '../../../shared/domain/dates';
import type { EngagementKind } from '../../../shared/domain/values';
import { spanOf, spanText } from './days';
import type { EventEvidence } from './eventEvidence';
import type { DraftEvent } from './draftEvent';
import { kindName } from './kinds';
import type { KnownEngagement } from './known';

/** Some series are counted by the year. */
const FIRST_YEAR = 1900;
const MOST_NAMES = 2;

interface Told { evidence: EventEvidence; names: ReadonlyMap<string, string> | undefined }

/** What speaks for and against, in sentences: first the number and the days, then the people, then kind and place. */
export function eventReasons(draft: DraftEvent, known: KnownEngagement, { evidence, names }: Told): string[] {
  const { days, isAhead, shared, titles } = evidence;
  return [
    seriesReason(draft, known, evidence),
    days.reason,
    isAhead ? 'Only planned, as far as is on record.' : null,
    takePart(shared, names),
    evidence.haveOthers ? others(evidence, names) : null,
    kindReason(draft, known, evidence),
    placeReason(draft, known, evidence),
    shared.length === 0 && titles >= 0.5 ? 'The titles are alike.' : null,
  ].filter((reason) => reason !== null);
}

/** "The 13th session is already “…” on 31 Jan 2024." */
export function clashReason(known: KnownEngagement): string {
  const span = spanOf(known.dateStart, known.dateEnd, known.datePrecision);
  const when = span === null ? '' : span.precision !== 'day' ? ` in ${spanText(span)}` : span.from === span.to && !span.isStartOpen ? ` on ${spanText(span)}` : `, ${spanText(span)}`;
  return `The ${numberName(known.edition ?? 0)} ${sessionName(known.kind)} is already “${known.title}”${when}.`;
}

function numberName(edition: number): string {
  return edition >= FIRST_YEAR ? String(edition) : ordinal(edition);
}

function sessionName(kind: EngagementKind): string {
  if (kind === 'committee-session') return 'session';
  return kind === 'staff-talks' || kind === 'dialogue' ? 'round' : 'edition';
}

function seriesReason(draft: DraftEvent, known: KnownEngagement, { series, edition }: EventEvidence): string | null {
  if (series === 'none') return null;
  if (series === 'other') return 'Of another series.';
  if (edition === 'same') return `The ${numberName(known.edition ?? 0)} ${sessionName(known.kind)} of the same series.`;
  return edition === 'other' ? `The same series, but numbered ${numberName(known.edition ?? 0)} there, ${numberName(draft.edition ?? 0)} here.` : 'The same series.';
}

function takePart(ids: readonly string[], names: Told['names']): string | null {
  if (ids.length === 0) return null;
  const named = namesOf(ids, names);
  if (named !== null) return `${named} ${ids.length === 1 ? 'takes' : 'take'} part in both.`;
  return ids.length === 1 ? 'One person takes part in both.' : `${ids.length} people take part in both.`;
}

function others({ onlyHere, onlyThere }: EventEvidence, names: Told['names']): string {
  const [there, here] = [namesOf(onlyThere, names), namesOf(onlyHere, names)];
  if (there === null) return 'Others take part there than here.';
  return here === null ? `${there} only there, others only here.` : `${there} only there, ${here} only here.`;
}

/** "A", "A and B", "A, B and 2 others"; null when a name is not known. */
function namesOf(ids: readonly string[], names: Told['names']): string | null {
  const known = ids.flatMap((id) => names?.get(id) ?? []);
  if (known.length === 0 || known.length < ids.length) return null;
  const more = known.length - MOST_NAMES;
  if (more > 0) return `${known.slice(0, MOST_NAMES).join(', ')} and ${more} ${more === 1 ? 'other' : 'others'}`;
  return known.join(' and ');
}

function kindReason(draft: DraftEvent, known: KnownEngagement, { kind, nesting }: EventEvidence): string | null {
  if (nesting === 'part-of') return `It falls within that ${kindName(known.kind)}, of which it may be a part.`;
  if (nesting === 'holds') return `That ${kindName(known.kind)} falls within this ${kindName(draft.kind)}, of which it may be a part.`;
  return kind === 'same' ? null : `Another kind: ${kindName(known.kind)} there, ${kindName(draft.kind)} here.`;
}

function placeReason(draft: DraftEvent, known: KnownEngagement, { place }: EventEvidence): string | null {
  if (place === 'unknown') return null;
  if (place === 'same') return `Both in ${known.city ?? ''}.`;
  const isTold = known.city !== null && draft.city !== null && known.city !== draft.city;
  return isTold ? `Another place: ${known.city ?? ''} there, ${draft.city ?? ''} here.` : 'In another country.';
}
