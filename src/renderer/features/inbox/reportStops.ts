import type { DraftView, InboxQuestion, ReportView } from '../../../shared/domain/inbox';

/** A tab of the draft pane: the key of a draft, or one of the two lists beside them. */
export type TabId = string;
export const STATEMENTS = 'statements';
export const OUTCOMES = 'outcomes';

type Parts = Pick<ReportView, 'drafts' | 'people' | 'statements' | 'outcomes' | 'questions'>;

/** One station on the way through a report: a question in its draft, or a tab that asks nothing. */
export interface Stop { readonly tab: TabId; readonly questionId: string | null }

export function tabsOf(view: Pick<Parts, 'drafts' | 'statements' | 'outcomes'>): readonly TabId[] {
  return [...view.drafts.map((draft) => draft.key), ...(view.statements.length > 0 ? [STATEMENTS] : []), ...(view.outcomes.length > 0 ? [OUTCOMES] : [])];
}

/** The draft in which a person takes part; the first one where none names them. */
function draftOfPerson(view: Parts, personKey: string): TabId | undefined {
  const person = view.people.find((candidate) => candidate.key === personKey);
  const spellings = person ? [person.name, ...person.variants] : [];
  return view.drafts.find((draft) => draft.participants.some((one) => spellings.includes(one.name)))?.key;
}

/** The tab that a question belongs to. */
export function tabOfQuestion(view: Parts, question: InboxQuestion): TabId {
  const own = view.drafts.find((draft) => draft.key === question.subject)?.key;
  return own ?? draftOfPerson(view, question.subject) ?? view.drafts[0]?.key ?? STATEMENTS;
}

/** The tab where a field of the evidence stands; null where none shows it. */
export function tabOfField(view: Pick<Parts, 'drafts' | 'statements' | 'outcomes'>, field: string): TabId | null {
  if (view.statements.some((one) => one.key === field)) return STATEMENTS;
  if (view.outcomes.some((one) => one.key === field)) return OUTCOMES;
  return view.drafts.find((draft) => field === draft.key || field.startsWith(`${draft.key}.`))?.key ?? null;
}

/** The way through a report in the order of its tabs. */
export function stopsOf(view: Parts): readonly Stop[] {
  return tabsOf(view).flatMap((tab): Stop[] => {
    const asked = view.questions.filter((question) => tabOfQuestion(view, question) === tab);
    return asked.length > 0 ? asked.map((question) => ({ tab, questionId: question.id })) : [{ tab, questionId: null }];
  });
}

/** The station after or before this one, round again. */
export function stepStop(stops: readonly Stop[], here: Stop, by: 1 | -1): Stop | null {
  if (stops.length === 0) return null;
  const exact = stops.findIndex((stop) => stop.tab === here.tab && stop.questionId === here.questionId);
  const at = exact >= 0 ? exact : stops.findIndex((stop) => stop.tab === here.tab);
  return stops[(at + by + stops.length) % stops.length] ?? null;
}

export function openQuestions(view: Pick<Parts, 'questions'>): readonly InboxQuestion[] {
  return view.questions.filter((question) => question.decided === null);
}

/** The question that is shown: the wished one, else the tab's first open one, else the first open one of all. */
export function shownQuestion(view: Parts, tab: TabId, wished: string | null): InboxQuestion | null {
  const asked = view.questions.find((question) => question.id === wished);
  if (asked) return asked;
  const open = openQuestions(view);
  return open.find((question) => tabOfQuestion(view, question) === tab) ?? open[0] ?? null;
}

/** The question to go on to after one was decided: the next open one in the order of the way, else none. */
export function nextOpen(view: Parts, after: string): Stop | null {
  const stops = stopsOf(view);
  const open = new Set(openQuestions(view).map((question) => question.id));
  const at = stops.findIndex((stop) => stop.questionId === after);
  return [...stops.slice(at + 1), ...stops.slice(0, at + 1)].find((stop) => stop.questionId !== null && stop.questionId !== after && open.has(stop.questionId)) ?? null;
}

/** What accepting adds, in numbers. A draft that is a known event, and a statement that is on record, are further witnesses. */
export interface KeptCounts { readonly events: number; readonly witnesses: number; readonly people: number; readonly statements: number; readonly outcomes: number }

/** Counts what accepting would add: nothing that is left out or skipped, nobody who is known. */
export function keptCounts(view: Parts): KeptCounts {
  const choiceOf = (draft: DraftView): string | undefined => view.questions.find((question) => question.subject === draft.key)?.decided?.choice;
  const drafts = view.drafts.filter((draft) => draft.isKept && choiceOf(draft) !== 'skip');
  const known = drafts.filter((draft) => choiceOf(draft) === 'same').length;
  const names = new Set(drafts.flatMap((draft) => draft.participants.filter((one) => one.isKept).map((one) => one.name)));
  const statements = view.statements.filter((one) => one.isKept);
  const fresh = statements.filter((one) => one.sameAs === null).length;
  const outcomes = view.outcomes.filter((one) => one.isKept);
  const promises = outcomes.filter((one) => one.sameAs === null).length;
  return {
    events: drafts.length - known, witnesses: known + statements.length - fresh + outcomes.length - promises, statements: fresh,
    people: view.people.filter((person) => person.known === null && [person.name, ...person.variants].some((name) => names.has(name))).length,
    outcomes: promises,
  };
}

/** The mark of a field by its path in the report or in the draft; the draft writes it without its own name. */
export function markOf(draft: DraftView, path: string): DraftView['marks'][string] | undefined {
  return draft.marks[path.startsWith(`${draft.key}.`) ? path.slice(draft.key.length + 1) : path];
}
