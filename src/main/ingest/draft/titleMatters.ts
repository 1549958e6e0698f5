import type { EngagementKind } from '../../../shared/domain/values';
import { charsOf, type Seen } from '../events/reading';
import type { Primary } from '../events/primary';
import type { DraftTopic } from '../types';

/** What nearly every engagement is about: it tells one from another no better than the pair does. */
const GENERAL: ReadonlySet<string> = new Set([
  'Bilateral relations', 'Regional and international issues', 'Political relations', 'Political cooperation', 'Regional security', 'Multilateral cooperation', 'Strategic partnership', 'Security', 'Professional exchanges', 'Training',
  'Operational cooperation', 'Military relations', 'Memorandum of understanding', 'People-to-people ties', 'Protocol and visits', 'Defence', 'Parliament', 'Joint exercises', 'Readiness', 'Peace process', 'United Nations', 'NATO',
]);
/** Acts whose kind, people and place do not say what they were about. */
const NEEDS_MATTER: ReadonlySet<EngagementKind> = new Set(['meeting', 'call', 'dialogue', 'ceremony', 'signing']);
const MOST = 2;
const PROPER = /\b(?:Sea|Strait|Sahara|Balkans|East|Ocean|Islands|Ukraine|Kashmir|Sahel|Caucasus|Mediterranean|Peninsula|Hemisphere|Korea|Pacific|Taiwan|Arctic|Africa|Asia|Europe)\b/;

/** The one or two matters that headline and opening name, in small letters, for a title that else tells only who met. */
export function titleMatters(seen: Seen, { kind, formal }: Primary, topics: readonly DraftTopic[]): string[] {
  if (!NEEDS_MATTER.has(kind) || (formal !== null && formal.name !== null && kind !== 'signing')) return [];
  const { report, layout } = seen;
  const opening = report.sentences[layout.lede];
  const end = opening === undefined ? 0 : charsOf(report, opening.start, opening.end).end;
  const names = topics.filter((topic) => topic.rule === undefined && topic.start < end).map((topic) => (topic.topic.split(' (')[0] ?? '').trim());
  return names.filter((name) => name !== '' && !GENERAL.has(name)).slice(0, MOST).map(small);
}

/** "Trade" as it stands within a sentence; names keep their capital. */
function small(name: string): string {
  return PROPER.test(name) || /\p{Lu}/u.test(name.slice(1)) ? name : `${(name[0] ?? '').toLowerCase()}${name.slice(1)}`;
}
