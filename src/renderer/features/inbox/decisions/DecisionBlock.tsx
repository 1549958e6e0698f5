import { useState, type ReactElement } from 'react';
import type { Candidate, InboxQuestion, QuestionChoice } from '../../../../shared/domain/inbox';
import { announce } from '../../../components/announce';
import { Button, IconButton } from '../../../components/Button';
import { KeyCap } from '../../../components/keyboard/KeyCap';
import type { KeyCommand } from '../../../components/keyboard/keyRegistry';
import { useKeys } from '../../../components/keyboard/useKeys';
import { ReasonLine } from '../../../components/marks/SmallMarks';
import { VerdictMark } from '../../../components/marks/VerdictMark';
import { location } from '../../../components/navigation/location';
import { placeOfRecord } from '../../../components/navigation/recordPlace';
import { en } from '../../../strings/en';
import { useOpenReport } from '../reportContext';
import { nextOpen } from '../reportStops';
import { answerOf, candidateAt, CHOICE_KEYS, MOST_NUMBERS } from './decisionKeys';

const words = en.inbox.question;

function RecordTitle({ candidate }: { candidate: Candidate }): ReactElement {
  const place = placeOfRecord(candidate.recordType, candidate.recordId);
  return <span className="line tight"><b>{candidate.title}</b>{place ? <IconButton icon="go" label={en.packs.checks.openRecord(candidate.title)} onPress={() => location.go(place)} /> : null}</span>;
}

function Sides({ question, candidate }: { question: InboxQuestion; candidate: Candidate | undefined }): ReactElement {
  return (
    <div className="decision-sides">
      <div>
        <span className="meta">{words.left[question.about]}</span>
        <b>{question.title}</b>
        <span className="meta2">{question.detail}</span>
      </div>
      <div>
        <span className="meta">{words.right}</span>
        {candidate ? <><RecordTitle candidate={candidate} /><span className="meta2">{candidate.detail}</span></> : <span className="meta2">{words.noCandidate}</span>}
      </div>
    </div>
  );
}

interface Choosing {
  readonly at: number;
  readonly candidate: Candidate | undefined;
  readonly compare: (index: number) => void;
}

/** Which of several records is compared; numbers and arrows choose. */
function useCandidate(question: InboxQuestion): Choosing {
  const [stepped, setStepped] = useState<number | null>(null);
  const at = candidateAt(question, stepped);
  const { candidates } = question;
  const compare = (index: number): void => {
    const next = candidates[index];
    if (!next) return;
    setStepped(index);
    announce(words.chosen(next.title));
  };
  const step = (by: 1 | -1): void => compare((at + by + candidates.length) % candidates.length);
  useKeys(en.inbox.keys, candidates.length < 2 ? [] : [
    { keys: 'ArrowRight', also: ['ArrowLeft'], label: words.pick, run: () => step(1) },
    { keys: 'ArrowLeft', label: words.pick, bar: false, run: () => step(-1) },
    ...candidates.slice(0, MOST_NUMBERS).map((candidate, index): KeyCommand => ({ keys: String(index + 1), label: words.chosen(candidate.title), bar: false, run: () => compare(index) })),
  ]);
  return { at, candidate: candidates[at], compare };
}

function Candidates({ question, choosing }: { question: InboxQuestion; choosing: Choosing }): ReactElement | null {
  if (question.candidates.length < 2) return null;
  return (
    <div className="decision-candidates" role="group" aria-label={words.candidates}>
      {question.candidates.map((candidate, index) => (
        <button key={candidate.recordId} type="button" className={`chip ${index === choosing.at ? 'on' : ''}`} aria-pressed={index === choosing.at} onClick={() => choosing.compare(index)} title={`${candidate.title} · ${candidate.detail}`}>
          <span className="ell">{candidate.title}</span>{index < MOST_NUMBERS ? <KeyCap keys={String(index + 1)} /> : null}
        </button>
      ))}
    </div>
  );
}

/** One question: the two things side by side, the reasons, and an answer for each letter. */
export function DecisionBlock({ question }: { question: InboxQuestion }): ReactElement {
  const { view, edit, goTo, tab } = useOpenReport();
  const choosing = useCandidate(question);
  const choiceWords = words.choices[question.about];
  const number = view.questions.findIndex((one) => one.id === question.id) + 1;
  const decide = (choice: QuestionChoice): void => {
    const answer = answerOf(question, choice, choosing.at);
    if (answer === null || edit.isBusy) return;
    edit.decide(question.id, answer, (next) => {
      announce(words.said(choiceWords[choice]));
      goTo(nextOpen(next, question.id) ?? { tab, questionId: null });
    });
  };
  const commands = question.choices.map((choice): KeyCommand => ({
    keys: CHOICE_KEYS[choice], label: choiceWords[choice].toLowerCase(), enabled: answerOf(question, choice, choosing.at) !== null, run: () => decide(choice),
    palette: { group: 'selection', label: choiceWords[choice], detail: question.title },
  }));
  const reopen: KeyCommand = { keys: 'R', label: words.anewKey, bar: false, run: () => edit.decide(question.id, null, () => goTo({ tab, questionId: question.id })) };
  useKeys(en.inbox.keys, [...commands, ...(question.decided ? [reopen] : [])]);
  const { decided } = question;
  return (
    <section className="decision" aria-label={words.title[question.about]}>
      <div className="line"><h2 className="strong">{words.title[question.about]}</h2><span className="meta">{words.of(number, view.questions.length)}</span><span className="grow" />
        {decided ? <><VerdictMark kind="good">{choiceWords[decided.choice]}</VerdictMark><Button small look="bare" command={reopen}>{words.anew}</Button></> : null}
      </div>
      <div className="decision-body">
        <Sides question={question} candidate={choosing.candidate} />
        <Candidates question={question} choosing={choosing} />
        <div className="decision-reasons">{(choosing.candidate?.reasons ?? []).map((reason) => <ReasonLine key={reason}>{reason}</ReasonLine>)}</div>
      </div>
      <div className={`decision-choices ${commands.length % 2 === 1 ? 'odd' : ''}`}>
        {commands.map((command, index) => (
          <Button key={command.keys} command={command} look={(decided === null ? index === 0 : decided.choice === question.choices[index]) ? 'primary' : 'plain'}>
            <span className="ell">{command.palette?.label}</span>
          </Button>
        ))}
      </div>
    </section>
  );
}
