import type { Annotated } from '../language/annotate';
import { TOWN_OFFICES } from '../language/placeNames';
import { wordAt } from '../language/tokens';
import type { Span } from './span';

/** The country of the town or the state whose office a post is; null where it is of none. */
export function ofPlace(report: Annotated, span: Span): string | null {
  return ofTown(report, span) ?? ofGuard(report, span);
}

/** "assistant adjutant general of the Ohio National Guard", "adjutant general of Ohio": a state has a guard of its own. */
function ofGuard({ places, tokens }: Annotated, { start, end }: Span): string | null {
  const state = places.find((hit) => hit.start > start && hit.end <= end && ((wordAt(tokens, hit.end) === 'national' && wordAt(tokens, hit.end + 1) === 'guard') || (wordAt(tokens, hit.start - 1) === 'of' && wordAt(tokens, hit.start - 3) === 'adjutant')));
  return state?.value[0]?.country ?? null;
}

/** "Mayor of Gdansk": who governs a town is of its country. */
function ofTown({ places, tokens, classes }: Annotated, { start, end }: Span): string | null {
  for (let at = start; at < end; at += 1) {
    if (classes[at] !== 'P' || !TOWN_OFFICES.has(wordAt(tokens, at))) continue;
    const town = places.find((hit) => hit.start >= start && hit.end <= end);
    return town?.value[0]?.country ?? null;
  }
  return null;
}
