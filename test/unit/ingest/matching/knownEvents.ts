import { matchEvent, type DraftEvent, type EventContext, type EventMatch } from '../../../../src/main/ingest/matching/events';
import type { KnownEngagement } from '../../../../src/main/ingest/matching/known';

const NAMES = new Map([['chauhan', 'General Anil Chauhan'], ['singh', 'Rajesh Kumar Singh'], ['zaabi', 'Mohammed bin Nasser bin Ali Al-Zaabi'], ['rasbi', 'Mohammed bin Nasser Al Rasbi']]);

export function known(id: string, rest: Partial<KnownEngagement>): KnownEngagement {
  const day = rest.dateStart ?? null;
  return { id, title: id, kind: 'meeting', status: 'held', dateEnd: day, datePrecision: 'day', hostCountry: 'IN', city: 'New Delhi', seriesId: null, edition: null, personIds: [], ...rest, dateStart: day };
}

export function draft(rest: Partial<DraftEvent>): DraftEvent {
  const day = rest.dateStart ?? null;
  return { kind: 'meeting', title: 'Meeting', dateEnd: day, dateBasis: 'stated', city: 'New Delhi', hostCountry: 'IN', edition: null, ...rest, dateStart: day };
}

export function match(event: DraftEvent, memory: readonly KnownEngagement[], context: Partial<EventContext> = {}): EventMatch {
  return matchEvent(event, memory, { seriesId: null, personIds: [], personNames: NAMES, ...context });
}
