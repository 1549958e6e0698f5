import { formatDate, formatRange, ordinal } from '../../domain/dates';
import type { RichText } from '../model';
import { joined, run, sentence, withNotes } from '../richText';
import type { EventBrief, PackSnapshot, SnapshotEngagement, SnapshotItem } from '../snapshot';
import { TREATMENT_WORD } from '../words';
import { cite, disputeText, exampleMark, shows, type Material } from './material';

const STATUS_NOTE: Readonly<Record<SnapshotEngagement['status'], string>> = {
  planned: 'planned', confirmed: 'confirmed', held: '', postponed: 'postponed', cancelled: 'cancelled', 'reported-only': 'known by reference only',
};
const BASIS_NOTE: Readonly<Record<SnapshotEngagement['dateBasis'], string>> = {
  stated: '', relative: 'date worked out from a relative phrase', dateline: 'date from the dateline', inferred: 'date inferred',
};

/** "22–23 Oct 2025". */
export function eventDate(event: Pick<EventBrief, 'dateStart' | 'dateEnd' | 'datePrecision'>): string {
  return formatRange(event.dateStart, event.dateEnd, event.datePrecision);
}

/** Title, city and date on one line, for naming an event beside another record. */
export function eventBriefText(snapshot: PackSnapshot, event: EventBrief): RichText {
  return [...run(joinWords([event.title, event.city, eventDate(event)], ', ')), ...exampleMark(snapshot, event.isExample, 'report')];
}

export function joinWords(words: ReadonlyArray<string | null | undefined>, separator: string): string {
  return words.filter((word): word is string => Boolean(word)).join(separator);
}

/** Venue and city, without saying the city twice. */
export function placeOf(place: { venue: string | null; city: string | null }): string {
  return joinWords([place.venue, place.city && place.venue?.includes(place.city) ? null : place.city], ', ');
}

/** "13th JMCC": how an edition is called on a drawn strip, where room is short. */
export function shortEventName(material: Material, event: SnapshotEngagement): string {
  const series = event.seriesId ? material.series.get(event.seriesId) : undefined;
  if (!series?.shortName || event.edition === null) return event.title;
  return `${ordinal(event.edition)} ${series.shortName}`;
}

/** The title as this pack prints it, with its notes. */
export function eventTitle(material: Material, item: SnapshotItem, event: SnapshotEngagement): RichText {
  const title = item.override?.title ?? event.title;
  const notes = cite(material, { type: 'engagement', id: event.id, name: title });
  return [...withNotes(run(title, { strong: true }), notes), ...exampleMark(material.snapshot, event.isExample, 'report')];
}

function treatmentsText(material: Material, item: SnapshotItem, event: SnapshotEngagement, topicIds: ReadonlySet<string> | null): RichText {
  const shown = event.treatments.filter((treatment) => topicIds === null || topicIds.has(treatment.topicId));
  const parts = shown.map((treatment) => {
    const note = treatment.note && shows(item.detail, 'brief') ? ` ${sentence(treatment.note)}` : '';
    const words = `${treatment.topic}: ${TREATMENT_WORD[treatment.strength]}.${note}`;
    return withNotes(run(words), cite(material, { type: 'engagement', id: event.id, name: event.title }, { field: `treatment:${treatment.id}`, most: 2 }));
  });
  return joined(parts, ' ');
}

function participantsText(event: SnapshotEngagement): RichText {
  const names = event.participants.map((participant) => joinWords([participant.name, participant.post], ', '));
  return names.length > 0 ? run(`Present: ${names.join('; ')}.`) : [];
}

/**
 * What stands under an event's title. `topicIds` narrows the treatments to the issue at hand, where the verb is printed
 * at every level; an override of the text replaces the summary and is printed at every level too.
 */
export function eventDetail(material: Material, item: SnapshotItem, event: SnapshotEngagement, topicIds: ReadonlySet<string> | null): RichText {
  const place = joinWords([placeOf(event), STATUS_NOTE[event.status], shows(item.detail, 'full') ? BASIS_NOTE[event.dateBasis] : ''], ' · ');
  const parts: RichText[] = [run(place ? `${place}.` : ''), ...eventMatter(material, item, event, topicIds)];
  return joined(parts, ' ');
}

/** What was done there, how firmly, and who was there: as much of it as the level of detail asks for. */
function eventMatter(material: Material, item: SnapshotItem, event: SnapshotEngagement, topicIds: ReadonlySet<string> | null): RichText[] {
  const parts: RichText[] = [];
  if (topicIds !== null || shows(item.detail, 'brief')) parts.push(treatmentsText(material, item, event, topicIds));
  if (shows(item.detail, 'brief')) parts.push(disputeText(material, 'engagement', event.id));
  if (item.override?.text) parts.push(run(item.override.text));
  else if (shows(item.detail, 'full')) parts.push(run(event.summary));
  if (shows(item.detail, 'full')) parts.push(participantsText(event));
  return parts;
}

/** One event as a running line: date and place, title, matter. */
export function eventLine(material: Material, item: SnapshotItem, event: SnapshotEngagement): RichText {
  const head = joinWords([eventDate(event), event.city, STATUS_NOTE[event.status]], ', ');
  const title: RichText = [...run(`${head}: `), ...eventTitle(material, item, event), { text: '.' }];
  return joined([title, ...eventMatter(material, item, event, null)], ' ');
}

/** "first seen 24 Nov 2025", "since 1 Jan 2024": a first sighting is never printed as an appointment. */
export function tenureSpan(tenure: { fromDate: string | null; fromBasis: string; toDate: string | null; toBasis: string | null }): string {
  const from = tenure.fromDate ? `${tenure.fromBasis === 'stated' ? 'since' : 'first seen'} ${formatDate(tenure.fromDate)}` : '';
  const endWord = tenure.toBasis === 'stated' ? 'until' : tenure.toBasis === 'successor-seen' ? 'successor seen' : 'last seen';
  const to = tenure.toDate ? `${endWord} ${formatDate(tenure.toDate)}` : '';
  return joinWords([from, to], ', ');
}
