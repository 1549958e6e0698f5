import { sectionSpec } from '../sections';
import type { PackSnapshot, SnapshotItem } from '../snapshot';

/** One issue: its number, its name, and the chosen items that stand on it, in pack order. */
export interface IssuePage { topicId: string | null; number: string; anchor: string; name: string; topicItem: SnapshotItem | null; items: SnapshotItem[] }

type Open = Omit<IssuePage, 'number' | 'anchor'>;

function topicOf(snapshot: PackSnapshot, item: SnapshotItem): string | null {
  switch (item.recordType) {
    case 'topic':
      return item.recordId;
    case 'talking-point':
      return snapshot.points.find((point) => point.id === item.recordId)?.topicId ?? null;
    case 'statement':
      return snapshot.statements.find((statement) => statement.id === item.recordId)?.topicId ?? null;
    case 'commitment':
      return snapshot.commitments.find((commitment) => commitment.id === item.recordId)?.topicId ?? null;
    default:
      return null;
  }
}

/** The topic itself when it has a page of its own, else the nearest broader topic that has one, else itself. */
function pageTopic(snapshot: PackSnapshot, topicId: string, chosen: ReadonlySet<string>): string {
  let current: string | null = topicId;
  for (let step = 0; current !== null && step < 20; step += 1) {
    if (chosen.has(current)) return current;
    const id: string = current;
    current = snapshot.topics.find((topic) => topic.id === id)?.parentId ?? null;
  }
  return topicId;
}

function topicName(snapshot: PackSnapshot, topicId: string | null, item: SnapshotItem | null): string {
  return item?.override?.title ?? snapshot.topics.find((topic) => topic.id === topicId)?.name ?? 'Other matters';
}

/**
 * Groups the items of the issue section into pages. A line, statement or commitment goes to the page of its topic
 * (or of the nearest broader topic that was chosen); an event goes to the page it was placed under.
 * Pages stand in the order in which the analyst put them.
 */
export function groupIssues(snapshot: PackSnapshot): IssuePage[] {
  const section = snapshot.sections.find((candidate) => candidate.kind === 'issues');
  if (!section) return [];
  const chosen = new Set(section.items.filter((item) => item.recordType === 'topic').map((item) => item.recordId));
  const pages: Open[] = [];
  let latest: Open | null = null;
  const open = (topicId: string | null): Open => {
    const known = pages.find((page) => page.topicId === topicId);
    if (known) return known;
    const page: Open = { topicId, name: topicName(snapshot, topicId, null), topicItem: null, items: [] };
    pages.push(page);
    return page;
  };
  for (const item of section.items) {
    const topic = topicOf(snapshot, item);
    const page: Open = topic ? open(pageTopic(snapshot, topic, chosen)) : (latest ?? open(null));
    if (item.recordType === 'topic' && page.topicId === item.recordId) {
      page.topicItem = item;
      page.name = topicName(snapshot, page.topicId, item);
    } else page.items.push(item);
    latest = page;
  }
  const first = sectionSpec('issues').number;
  return pages.map((page, index) => ({ ...page, number: `${first}.${index + 1}`, anchor: `issue-${page.topicId ?? 'other'}` }));
}

/** The issue page on which a topic is treated in this pack. */
export function issueFor(snapshot: PackSnapshot, pages: readonly IssuePage[], topicId: string | null): IssuePage | null {
  if (!topicId) return null;
  const topics = new Set(pages.flatMap((page) => (page.topicId ? [page.topicId] : [])));
  const target = pageTopic(snapshot, topicId, topics);
  return pages.find((page) => page.topicId === target) ?? null;
}
