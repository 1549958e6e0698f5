import { useEffect, useId, useRef, useSyncExternalStore, type ReactElement } from 'react';
import { announce } from '../../../components/announce';
import { Button } from '../../../components/Button';
import { KeyCap } from '../../../components/keyboard/KeyCap';
import { useKeys } from '../../../components/keyboard/useKeys';
import { ReasonLine } from '../../../components/marks/SmallMarks';
import { Pane } from '../../../components/panes/Pane';
import { en } from '../../../strings/en';
import { AcceptBar } from '../decisions/AcceptBar';
import { DecisionBlock } from '../decisions/DecisionBlock';
import type { ListRow } from '../list/listGroups';
import { litKeys, useEvidenceFocus } from '../reading/evidenceFocus';
import { useOpenReport, useOpenReportIfAny } from '../reportContext';
import { openQuestions, OUTCOMES, STATEMENTS, stepStop, stopsOf, tabOfQuestion, tabsOf, type TabId } from '../reportStops';
import { DoneReport } from './DoneReport';
import { DraftTabs } from './DraftTabs';
import { DraftFields } from './DraftFields';
import { Outcomes, Statements } from './SaidAndAgreed';

const words = en.inbox;
/** With more tabs than this, the word before them would push them into a second line. */
const BESIDE_WORD = 4;

function useTabWord(): (tab: TabId) => string {
  const { view } = useOpenReport();
  return (tab) => {
    if (tab === STATEMENTS) return words.tabs.statements(view.statements.length);
    if (tab === OUTCOMES) return words.tabs.outcomes(view.outcomes.length);
    const draft = view.drafts.find((candidate) => candidate.key === tab);
    return draft ? words.kinds[draft.kind] : '';
  };
}

/** Why the field that one is in was read so. */
function BecauseStrip(): ReactElement {
  const focus = useEvidenceFocus();
  const { told } = useSyncExternalStore(focus.subscribe, focus.current);
  return <div className="because-strip"><ReasonLine>{told ? <><b>{told.field}:</b> {told.why}</> : <>{words.strip} <KeyCap keys="E" /></>}</ReasonLine></div>;
}

function TabBody({ tab }: { tab: TabId }): ReactElement {
  const { view, edit } = useOpenReport();
  if (tab === STATEMENTS) return <Statements />;
  if (tab === OUTCOMES) return <Outcomes />;
  const draft = view.drafts.find((candidate) => candidate.key === tab);
  if (!draft) return <p className="records-note">{view.doubts[0] ?? words.fields.none}</p>;
  if (!draft.isKept) return <div className="draft-left-out"><b>{draft.title}</b><p>{words.leftOutLine}</p><p><Button onPress={() => edit.keep(draft.key, true)}>{words.takeInShort}</Button></p></div>;
  return <DraftFields key={draft.key} draft={draft} />;
}

/** Brings the field of a passage that was asked for in the text into view. */
function useScrollToField(): React.RefObject<HTMLDivElement | null> {
  const root = useRef<HTMLDivElement>(null);
  const focus = useEvidenceFocus();
  const state = useSyncExternalStore(focus.subscribe, focus.current);
  const { asked, from } = state;
  const { tab } = useOpenReport();
  useEffect(() => {
    const [key] = litKeys(focus.current());
    if (asked > 0 && from === 'text' && key !== undefined) root.current?.querySelector(`[data-evidence-keys~="${key}"]`)?.scrollIntoView({ block: 'nearest' });
    // Each wish brings it into view anew, moving the pointer does not.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [asked, tab]);
  return root;
}

function Drafts({ rows }: { rows: readonly ListRow[] }): ReactElement {
  const { view, tab, question, goTo } = useOpenReport();
  const wordOf = useTabWord();
  const panelId = useId();
  const tabs = tabsOf(view);
  const root = useScrollToField();
  const open = openQuestions(view);
  const step = (by: 1 | -1): void => {
    const next = stepStop(stopsOf(view), { tab, questionId: question?.id ?? null }, by);
    if (!next) return;
    goTo(next);
    announce([wordOf(next.tab), view.questions.find((one) => one.id === next.questionId)?.title].filter(Boolean).join(': '));
  };
  useKeys(words.keys, tabs.length === 0 ? [] : [
    { keys: 'J', also: ['K'], label: `${words.question.next}, ${words.question.previous}`, run: () => step(1) },
    { keys: 'K', label: words.question.previous, bar: false, run: () => step(-1) },
  ]);
  const items = tabs.map((id, index) => {
    const isOut = view.drafts.find((draft) => draft.key === id)?.isKept === false;
    const asks = open.filter((one) => tabOfQuestion(view, one) === id).length;
    const label = `${index + 1} ${wordOf(id)}`;
    return { id, label, isOut, asks: asks > 0, spoken: [label, isOut ? words.tabs.leftOut : '', asks > 0 ? words.questions(asks) : ''].filter(Boolean).join(', ') };
  });
  const head = <div className="pane-head draft-head"><h2 className={tabs.length > BESIDE_WORD ? 'hidden-visually' : tabs.length === BESIDE_WORD ? 'where-wide' : ''}>{words.draft}</h2><DraftTabs label={words.tabs.label} panelId={panelId} items={items} selected={tab} onSelect={(id) => goTo({ tab: id, questionId: null })} /></div>;
  return (
    <Pane label={words.draft} head={head} fixed>
      <div className="draft-scroll" ref={root} id={panelId} {...(tabs.length > 0 ? { role: 'tabpanel', 'aria-labelledby': `${panelId}${tab}` } : {})}><TabBody tab={tab} /></div>
      <BecauseStrip />
      <div className="draft-foot">
        {question ? <DecisionBlock key={question.id} question={question} /> : null}
        <AcceptBar rows={rows} />
      </div>
    </Pane>
  );
}

/** The drafts of the open report, what is asked about them, and accepting them; or what became of it. */
export function DraftPane({ rows }: { rows: readonly ListRow[] }): ReactElement {
  const open = useOpenReportIfAny();
  if (!open) return <Pane label={words.draft}>{null}</Pane>;
  return open.view.state === 'waiting' ? <Drafts rows={rows} /> : <DoneReport />;
}
