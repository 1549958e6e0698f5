import type { Citation } from './citation';

export type UnnumberedCitation = Omit<Citation, 'key'>;
interface SourceFacts { id: string; publishedOn: string | null }

/**
 * Numbers citations as a reader meets them: the source that carries most of the record first, each source from top to
 * bottom. A passage has one number however many claims rest on it.
 */
export function numberCitations(found: readonly UnnumberedCitation[], sources: readonly SourceFacts[]): { citations: Citation[]; sourceOrder: string[] } {
  const sourceOrder = orderSources(found, sources);
  const rank = new Map(sourceOrder.map((id, index) => [id, index]));
  const inOrder = found.filter((c) => rank.has(c.sourceId)).toSorted((a, b) =>
    (rank.get(a.sourceId) ?? 0) - (rank.get(b.sourceId) ?? 0) || a.start - b.start || a.end - b.end || compare(a.passageId, b.passageId) || compare(a.field, b.field) || compare(a.assertionId, b.assertionId));
  const keys = new Map<string, number>();
  const citations = inOrder.map((citation) => {
    const key = keys.get(citation.passageId) ?? keys.size + 1;
    keys.set(citation.passageId, key);
    return { key, ...citation };
  });
  return { citations, sourceOrder };
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** Most passages first; then the earlier publication; then the id, so that numbers never change by themselves. */
function orderSources(found: readonly UnnumberedCitation[], sources: readonly SourceFacts[]): string[] {
  const weight = (id: string): number => new Set(found.filter((c) => c.sourceId === id).map((c) => c.passageId)).size;
  const facts = sources.map((source) => ({ id: source.id, day: source.publishedOn ?? '9999', weight: weight(source.id) }));
  return facts.filter((s) => s.weight > 0).toSorted((a, b) => b.weight - a.weight || compare(a.day, b.day) || compare(a.id, b.id)).map((s) => s.id);
}
