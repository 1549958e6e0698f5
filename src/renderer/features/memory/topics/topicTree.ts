import type { TopicRow } from '../../../../shared/domain/records';

/** A topic with its depth in the tree. */
export interface TopicBranch { readonly topic: TopicRow; readonly depth: number }

/** The tree as lines: each topic after its parent, siblings as they came. Orphans and loops stand at the top. */
export function topicTree(topics: readonly TopicRow[]): readonly TopicBranch[] {
  const known = new Set(topics.map((topic) => topic.id));
  const lines: TopicBranch[] = [];
  const drawn = new Set<string>();
  const draw = (topic: TopicRow, depth: number): void => {
    if (drawn.has(topic.id)) return;
    drawn.add(topic.id);
    lines.push({ topic, depth });
    for (const child of topics) if (child.parentId === topic.id) draw(child, depth + 1);
  };
  for (const topic of topics) if (topic.parentId === null || !known.has(topic.parentId)) draw(topic, 0);
  for (const topic of topics) draw(topic, 0);
  return lines;
}
