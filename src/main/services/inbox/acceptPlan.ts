import { formatDate, formatRange } from '../../../shared/domain/dates';
import type { MatchedDraft } from './events';
import type { MatchedPerson } from './people';
import type { MatchedStatement, PlacedOutcome } from './parts';
import { firstWords } from './reportWords';

/** What becomes of one draft: a record of its own, a further witness of a known one, or a part of a known one. */
export type EventStep = { draftKey: string; title: string; when: string } & ({ as: 'new'; withoutNumber: boolean } | { as: 'witness'; targetId: string; targetTitle: string; becomesHeld: boolean } | { as: 'part'; targetId: string; targetTitle: string });
export interface PersonStep { key: string; name: string; knownId: string | null; knownName: string | null; newSpellings: readonly string[]; neverSame: string | null }

/** Everything that accepting writes. It is shown as sentences and carried out as it stands. */
export interface AcceptPlan {
  events: readonly EventStep[];
  people: readonly PersonStep[];
  statements: ReadonlyArray<{ key: string; knownId: string | null; isFuller: boolean }>;
  outcomes: ReadonlyArray<Pick<PlacedOutcome, 'key' | 'kind' | 'text' | 'side' | 'due'> & { knownId: string | null }>;
}

interface Material { people: readonly MatchedPerson[]; drafts: readonly MatchedDraft[]; statements: readonly MatchedStatement[]; outcomes: readonly PlacedOutcome[]; spellings: (personId: string) => readonly string[] }

export function planOf({ people, drafts, statements, outcomes, spellings }: Material): AcceptPlan {
  const events = drafts.flatMap(eventStep);
  const keys = new Set(events.map((event) => event.draftKey));
  return {
    events,
    people: people.filter((person) => person.participants.some((path) => keys.has(draftOf(path)))).map((person) => personStep(person, spellings)),
    statements: statements.filter((statement) => statement.isKept && events.length > 0).map(({ key, sameAs, isFuller }) => ({ key, knownId: sameAs?.id ?? null, isFuller })),
    outcomes: outcomes.filter((outcome) => outcome.isKept && events.length > 0).map(({ key, kind, text, side, due, sameAs }) => ({ key, kind, text, side, due, knownId: sameAs?.id ?? null })),
  };
}

/** "primary.participants.0" belongs to "primary". */
export function draftOf(path: string): string {
  return /^(?:primary|other\.\d+)/.exec(path)?.[0] ?? path;
}

/** Known from a plan or by reference only, until a report tells that it took place. */
const NOT_YET_HELD: ReadonlySet<string> = new Set(['planned', 'confirmed', 'postponed', 'reported-only']);

function eventStep({ draft, decision, known, clash }: MatchedDraft): EventStep[] {
  const base = { draftKey: draft.key, title: draft.title, when: formatRange(draft.dateStart, draft.dateEnd) };
  if (decision?.choice === 'skip') return [];
  const target = decision?.targetId ? known.get(decision.targetId) : undefined;
  if (target && decision?.choice === 'same') return [{ ...base, as: 'witness', targetId: target.id, targetTitle: target.title, becomesHeld: draft.status === 'held' && NOT_YET_HELD.has(target.status) }];
  if (target && decision?.choice === 'part-of') return [{ ...base, as: 'part', targetId: target.id, targetTitle: target.title }];
  return [{ ...base, as: 'new', withoutNumber: clash !== null }];
}

function personStep({ key, name, variants, known, decision }: MatchedPerson, spellings: (personId: string) => readonly string[]): PersonStep {
  // "Saif" for Saif bin Nasir is a short form: kept as a spelling, it would be every other Saif.
  const spelt = variants.filter((variant) => /\s/.test(variant.trim()) || !/\s/.test(name.trim()));
  const all = [name, ...spelt];
  const held = new Set(known ? spellings(known.id) : []);
  return {
    key, name, knownId: known?.id ?? null, knownName: known?.name ?? null,
    newSpellings: known ? all.filter((spelling) => !held.has(spelling)) : spelt, neverSame: decision?.choice === 'never-same' ? decision.targetId : null,
  };
}

/** The plan in sentences, as it is shown before anything is written. */
export function planSentences(plan: AcceptPlan, origin: string | null): string[] {
  const { events, people, statements, outcomes } = plan;
  const fresh = people.filter((person) => person.knownId === null);
  const known = people.filter((person) => person.knownId !== null && person.newSpellings.length > 0);
  const newStatements = statements.filter((statement) => statement.knownId === null).length;
  const witnesses = statements.length - newStatements;
  return [
    ...events.map(eventSentence),
    ...(fresh.length === 0 ? [] : [`New ${fresh.length === 1 ? 'person' : 'people'}: ${fresh.map((person) => person.name).join(', ')}.`]),
    ...known.map((person) => `${person.knownName ?? ''} gets the spelling ${person.newSpellings.map((name) => `“${name}”`).join(' and ')}.`),
    ...people.filter((person) => person.neverSame !== null).map((person) => `${person.name} is kept apart for good.`),
    ...(newStatements === 0 ? [] : [`${newStatements} ${newStatements === 1 ? 'statement' : 'statements'}.`]),
    ...(witnesses === 0 ? [] : [`${witnesses} known ${witnesses === 1 ? 'statement gets' : 'statements get'} a further witness.`]),
    ...outcomes.map(outcomeSentence),
    origin === null ? 'The text as a source of its own.' : `The text as a copy of “${origin}”: one origin, no corroboration.`,
  ];
}

const WHOSE: Readonly<Record<PlacedOutcome['side'], string>> = { ours: ' of ours', theirs: ' of theirs', joint: '' };

function outcomeSentence({ kind, text, side, due, knownId }: AcceptPlan['outcomes'][number]): string {
  const what = `“${firstWords(text)}”`;
  if (knownId !== null) return `A further witness of the ${kind} ${what}.`;
  return `New ${kind}${WHOSE[side]}: ${what}${due === null ? '' : `, due ${formatDate(due)}`}.`;
}

function eventSentence(event: EventStep): string {
  if (event.as === 'witness') return `A further witness of “${event.targetTitle}”${event.becomesHeld ? ', which counts as held now' : ''}.`;
  if (event.as === 'part') return `New engagement, part of “${event.targetTitle}”: ${event.title}, ${event.when}.`;
  return `New engagement: ${event.title}, ${event.when}${event.withoutNumber ? ', without the number that is already taken' : ''}.`;
}
