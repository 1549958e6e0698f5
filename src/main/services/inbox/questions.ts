import { formatRange, ordinal } from '../../../shared/domain/dates';
import type { Candidate, InboxQuestion, QuestionChoice } from '../../../shared/domain/inbox';
import type { KnownEngagement, Match } from '../../ingest/matching/known';
import type { MatchedDraft } from './events';
import type { KnownMemory } from './knownMemory';
import type { MatchedPerson } from './people';

/** What a person is asked, people first: who somebody is helps to tell which event it was. The first choice is proposed. */
export function questionsOf(people: readonly MatchedPerson[], drafts: readonly MatchedDraft[], memory: KnownMemory): InboxQuestion[] {
  return [...people.flatMap((person) => personQuestion(person, memory)), ...drafts.flatMap(eventQuestion)];
}

function personQuestion({ key, name, variants, post, candidates, decision }: MatchedPerson, memory: KnownMemory): InboxQuestion[] {
  if (candidates.length === 0) return [];
  const isLikely = candidates[0]?.isLikely ?? false;
  return [{
    id: `person:${key}`, about: 'person', subject: key, title: name, detail: [post, variants.length === 0 ? null : `also ${variants.join(', ')}`].filter((part) => part !== null).join(' · '),
    candidates: candidates.flatMap(({ id, reasons }): Candidate[] => {
      const known = memory.people.find((person) => person.id === id);
      return known ? [{ recordType: 'person', recordId: id, title: known.name, detail: known.posts.at(-1)?.title ?? 'no post on record', reasons: [...reasons] }] : [];
    }),
    choices: isLikely ? ['same', 'new', 'never-same'] : ['new', 'same', 'never-same'], decided: decision,
  }];
}

function eventQuestion({ draft, candidates, clash, decision, known }: MatchedDraft): InboxQuestion[] {
  const detail = [formatRange(draft.dateStart, draft.dateEnd), draft.city].filter((part) => part !== null).join(' · ');
  const base = { subject: draft.key, title: draft.title, detail, decided: decision };
  const clashed = clash === null ? undefined : known.get(clash.id);
  if (clash && clashed) {
    return [{ ...base, id: `edition:${draft.key}`, about: 'edition', candidates: [candidateOf(clashed, clash.reasons)], choices: clash.isNear ? ['same', 'new', 'skip'] : ['new', 'same', 'skip'] }];
  }
  if (candidates.length === 0) return [];
  return [{
    ...base, id: `event:${draft.key}`, about: 'event',
    candidates: candidates.flatMap(({ id, reasons }) => {
      const one = known.get(id);
      return one ? [candidateOf(one, reasons)] : [];
    }),
    choices: eventChoices(candidates[0]),
  }];
}

function eventChoices(best: Match | undefined): QuestionChoice[] {
  if (best?.relation === 'part-of' && !best.isLikely) return ['part-of', 'new', 'same', 'skip'];
  return best?.isLikely ? ['same', 'new', 'part-of', 'skip'] : ['new', 'same', 'part-of', 'skip'];
}

function candidateOf(known: KnownEngagement, reasons: readonly string[]): Candidate {
  const when = formatRange(known.dateStart, known.dateEnd, known.datePrecision);
  const detail = [when, known.city, known.edition === null ? null : ordinal(known.edition), known.status === 'reported-only' ? 'by reference' : known.status].filter((part) => part !== null).join(' · ');
  return { recordType: 'engagement', recordId: known.id, title: known.title, detail, reasons: [...reasons] };
}
