import { timelineOf } from '../../shared/domain/timelineLanes';
import type { OutputOf, ParsedInputOf } from '../../shared/ipc/contract';
import { engagementsBetween, engagementsByIds } from '../store/queries/engagements';
import { toldApart } from '../store/queries/engagementParts';
import { seriesRows } from '../store/queries/series';
import type { ServiceContext } from './context';
import { checkedSeries } from './series';

/** More marks than this cannot be told apart on any screen. */
const MOST_MARKS = 400;

/** What happened, is planned or is due by cadence in a span of days, by lane. The newest are kept when there are too many. */
export function getTimeline(ctx: ServiceContext, input: ParsedInputOf<'timeline.get'>): OutputOf<'timeline.get'> {
  const { db } = ctx.store;
  const span = { from: input.from, to: input.to };
  const ids = engagementsBetween(db, input.dossierId, span, MOST_MARKS + 1);
  const series = seriesRows(db, input.dossierId).map((one) => ({ id: one.id, name: one.shortName ?? one.name, numbering: one.numbering, expected: checkedSeries(db, one).check.expected }));
  const kept = ids.slice(0, Math.max(0, MOST_MARKS - series.length));
  const apart = toldApart(db, kept);
  const events = engagementsByIds(db, kept).map((event) => ({ ...event, isToldApart: apart.has(event.id) }));
  return { ...timelineOf(events, series, span), isCapped: ids.length > kept.length };
}
