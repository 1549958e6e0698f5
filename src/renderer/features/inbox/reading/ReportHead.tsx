import type { ReactElement } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { formatDate } from '../../../../shared/domain/dates';
import { Button } from '../../../components/Button';
import { Icon } from '../../../components/Icon';
import { KeyCap } from '../../../components/keyboard/KeyCap';
import { useKeys } from '../../../components/keyboard/useKeys';
import type { KeyCommand } from '../../../components/keyboard/keyRegistry';
import { en } from '../../../strings/en';
import { useOpenReport } from '../reportContext';

const words = en.inbox.head;

function Origin(): ReactElement | null {
  const { view, edit } = useOpenReport();
  const { origin } = view;
  const canChange = origin !== null && view.state === 'waiting';
  const unlink: KeyCommand = {
    keys: 'U', label: words.unlinkKey, bar: false, enabled: canChange, run: () => void edit.change({ isOriginLinked: !(origin?.isLinked ?? false) }).catch(() => undefined),
    palette: { group: 'selection', label: origin?.isLinked ? words.unlinkLong : words.linkLong },
  };
  useKeys(en.inbox.keys, canChange ? [unlink] : []);
  if (origin === null) return null;
  return (
    <div className="report-line" role="group" aria-label={origin.isLinked ? words.copy(origin.title) : words.notCopy(origin.title)}>
      <Icon name={origin.isLinked ? 'link' : 'because'} className="accent" />
      <span className="grow origin-words"><b className="ell" title={origin.title}>{origin.isLinked ? words.copy(origin.title) : words.notCopy(origin.title)}</b><span className="meta">{origin.reason}</span></span>
      {canChange ? <Button small command={unlink}>{origin.isLinked ? words.unlink : words.link}</Button> : null}
    </div>
  );
}

/** Day of publication with its basis, what was stripped, the origin, and what the reader doubts. */
export function ReportHead({ isOpen, onFacts }: { isOpen: boolean; onFacts: () => void }): ReactElement {
  const { view } = useOpenReport();
  // Without the day of publication “Monday” cannot be told: giving it is the next step.
  const isWanted = view.publishedOn === null && view.state === 'waiting';
  return (
    <div className="report-head">
      <div className="report-line facts-line">
        <AriaButton className={`button bare small facts-opener ${isWanted ? 'wanted' : ''}`} aria-expanded={isOpen} onPress={onFacts}>
          <Icon name={isOpen ? 'down' : 'right'} small />
          {view.publishedOn === null ? (isWanted ? <>{words.giveDay}<KeyCap keys="I" /></> : words.publishedNone) : `${formatDate(view.publishedOn)}, ${words.basis[view.publishedBasis]}`}
        </AriaButton>
        {view.publisher ? <><i className="separator" /><span className="ell">{view.publisher}</span></> : null}
        <i className="separator" /><span className="nowrap">{words.stripped(view.stripped.length)}</span>
        <i className="separator optional" /><span className="nowrap optional">{words.evidence(view.evidence.length)}</span>
      </div>
      <Origin />
      {view.doubts.length === 0 ? null : (
        <ul className="report-doubts" aria-label={words.doubts}>
          {view.doubts.map((doubt) => <li key={doubt}><Icon name="attention" className="stale" /><span>{doubt}</span></li>)}
        </ul>
      )}
    </div>
  );
}
