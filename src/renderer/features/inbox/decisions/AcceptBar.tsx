import { useId, useState, type ReactElement } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { useChange } from '../../../api/queries';
import { announce } from '../../../components/announce';
import { Button } from '../../../components/Button';
import { Icon } from '../../../components/Icon';
import type { KeyCommand } from '../../../components/keyboard/keyRegistry';
import { useKeys } from '../../../components/keyboard/useKeys';
import { location } from '../../../components/navigation/location';
import { en } from '../../../strings/en';
import { nextWaiting, type ListRow } from '../list/listGroups';
import { useOpenReport, type OpenReport } from '../reportContext';
import { keptCounts, openQuestions } from '../reportStops';
import { inOrder, showKept } from './justKeptStore';

const words = en.inbox.accept;

/** Why the report cannot be accepted yet, in words; null when it can. */
export function blockedWords({ view, faults }: Pick<OpenReport, 'view' | 'faults'>): string | null {
  const [fault] = faults.values();
  return fault === undefined ? view.blockedBy : words.fault(fault);
}

function goOn(rows: readonly ListRow[], id: string): string | null {
  const next = nextWaiting(rows, id);
  location.replace({ place: 'inbox', id: next ?? id });
  return rows.find((row) => row.id === next)?.title ?? null;
}

function useFinish(rows: readonly ListRow[]): { readonly accept: () => void; readonly discard: () => void; readonly isBusy: boolean } {
  const { view } = useOpenReport();
  const accept = useChange('inbox.accept');
  const discard = useChange('inbox.discard');
  const isBusy = accept.isPending || discard.isPending;
  return {
    isBusy,
    accept: () => accept.mutate({ reportId: view.id }, {
      onSuccess: (kept) => {
        showKept(kept);
        announce(words.saidKept(inOrder(kept.records).map((record) => record.title), goOn(rows, view.id)));
      },
    }),
    discard: () => discard.mutate({ reportId: view.id }, { onSuccess: () => { goOn(rows, view.id); } }),
  };
}

/** X leaves out the shown draft; the last one kept takes the report with it. Beside the drafts only the whole is discarded. */
function useLeaveOut(discard: () => void): KeyCommand {
  const { view, edit, tab } = useOpenReport();
  const draft = view.drafts.find((candidate) => candidate.key === tab);
  const kept = view.drafts.filter((one) => one.isKept);
  if (!draft || (draft.isKept && kept.length === 1)) {
    return { keys: draft || view.drafts.length === 0 ? 'X' : 'Shift+X', label: words.discardKey, run: discard, palette: { group: 'selection', label: words.discardLong, detail: view.title } };
  }
  const what = en.words.kind[draft.kind].toLowerCase();
  return { keys: 'X', label: draft.isKept ? words.leaveKey : en.inbox.takeInShort.toLowerCase(), run: () => edit.keep(draft.key, !draft.isKept), palette: { group: 'selection', label: draft.isKept ? en.inbox.leaveOut(what) : en.inbox.takeIn(what) } };
}

/** Accept with what it keeps in words, or why it cannot be yet; what will be kept unfolds above it. */
export function AcceptBar({ rows }: { rows: readonly ListRow[] }): ReactElement {
  const open = useOpenReport();
  const { view } = open;
  const [hasPlan, setPlan] = useState(false);
  const id = useId();
  const { accept, discard, isBusy } = useFinish(rows);
  const blocked = blockedWords(open);
  // What is not decided yet cannot be counted.
  const label = openQuestions(view).length > 0 ? words.plain : words.word(keptCounts(view));
  const leave = useLeaveOut(discard);
  const commands = {
    // A key that does nothing yet says why, as the button does.
    accept: { keys: 'A', label: words.key, run: blocked === null ? accept : () => announce(blocked), enabled: !isBusy, palette: { group: 'selection', label, detail: view.title } },
    plan: { keys: 'L', label: words.showPlan, bar: false, run: () => setPlan(!hasPlan) },
    discard: { keys: 'Shift+X', label: words.discardKey, bar: false, run: discard, palette: { group: 'selection', label: words.discardLong, detail: view.title } },
  } satisfies Record<string, KeyCommand>;
  useKeys(en.inbox.keys, [leave, ...(leave.run === discard ? [{ ...commands.discard, palette: undefined }] : [commands.discard]), commands.accept, commands.plan]);
  return (
    <div className="accept">
      <div className="line">
        <AriaButton className="button bare small plan-opener" aria-expanded={hasPlan} aria-controls={id} onPress={() => setPlan(!hasPlan)}><Icon name={hasPlan ? 'down' : 'right'} small />{words.plan}<span className="meta">{view.plan.length}</span></AriaButton>
        <span className="grow" />
        <Button small look="bare" command={leave}>{leave.palette?.label}</Button>
      </div>
      {hasPlan ? <ul className="plan" id={id}>{view.plan.map((sentence) => <li key={sentence}>{sentence}</li>)}</ul> : null}
      <Button className="accept-button" look={blocked === null ? 'primary' : 'plain'} command={commands.accept} isDisabled={blocked !== null || isBusy} aria-describedby={`${id}why`}><span>{isBusy ? words.accepting : label}</span></Button>
      <p className="meta accept-why" id={`${id}why`} role="status">{blocked ?? ''}</p>
    </div>
  );
}
