import type { DraftOutcome } from '../types';

const YEARS = String.raw`(?:19|20)\d{2}(?:\s?[-–]\s?(?:20)?\d{2})?`;
const NAMED = new RegExp(String.raw`\b((?:[A-Z][\w’'-]{1,30}|of|on|for|and){1}(?: (?:[A-Z][\w’'-]{1,30}|of|on|for|and|the)){0,7}) ${YEARS}\b`, 'g');
const PLAN = /\b(?:Plan|Road ?[Mm]ap|Programme|Program|Plan of Action|Action Plan|Work Plan)(?: of Action| of Cooperation)?$/;
/** A plan between countries says so; a budget or a city's master plan does not. */
const SHARED = /\b(?:Cooperation|Co-operation|Action|Work|Defence|Defense|Military|Bilateral|Joint|Partnership|Roadmap|Road Map|Exchange)\b/;
/** A text without such a word names no plan: most are passed over at once. */
const PLANNED = /Plan|Map|map|Program/;
const MOST = 6;

/** Named plans with the years they are for: "Defence Cooperation Plan 2026". A plan is no event; of what stands in it nothing is told. */
export function findPlans(text: string): DraftOutcome[] {
  const found = new Map<string, DraftOutcome>();
  if (!PLANNED.test(text)) return [];
  for (const match of text.matchAll(NAMED)) {
    const name = (match[1] ?? '').replace(/^(?:(?:of|on|for|and|the|The|Under|In|With) )+/, '');
    if (found.size >= MOST || !PLAN.test(name) || !SHARED.test(name)) continue;
    const end = match.index + match[0].length;
    const plan = text.slice(match.index + (match[1] ?? '').length - name.length, end).replace(/\s+/g, ' ');
    if (!found.has(plan)) found.set(plan, { kind: 'plan', strength: 'mentioned', text: plan, start: end - plan.length, end, rule: 'outcome.plan' });
  }
  return [...found.values()];
}
