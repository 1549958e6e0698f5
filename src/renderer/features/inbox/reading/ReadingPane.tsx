import { useState, type ReactElement } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { formatDate } from '../../../../shared/domain/dates';
import { useKeys } from '../../../components/keyboard/useKeys';
import { Pane } from '../../../components/panes/Pane';
import { en } from '../../../strings/en';
import { useOpenReportIfAny } from '../reportContext';
import { MarkedText } from './MarkedText';
import { PlainText } from './PlainText';
import { ReportFacts } from './ReportFacts';
import { ReportHead } from './ReportHead';

const words = en.inbox;
const VIEWS = ['marked', 'clean', 'received'] as const;
type View = (typeof VIEWS)[number];

function ViewChoice({ view, onChange }: { view: View; onChange: (view: View) => void }): ReactElement {
  return (
    <ToggleButtonGroup className="segmented" aria-label={words.views.title} selectionMode="single" disallowEmptySelection selectedKeys={[view]}
      onSelectionChange={(keys) => {
        const next = VIEWS.find((candidate) => keys.has(candidate));
        if (next) onChange(next);
      }}>
      {VIEWS.map((candidate) => <ToggleButton key={candidate} id={candidate}>{words.views[candidate]}</ToggleButton>)}
    </ToggleButtonGroup>
  );
}

/** The report: as the reader sees it, cleaned, or as it was received. */
export function ReadingPane(): ReactElement {
  const open = useOpenReportIfAny();
  const [view, setView] = useState<View>('marked');
  const [hasFacts, setFacts] = useState(false);
  useKeys(words.keys, open ? [
    { keys: 'T', label: words.views.next, bar: false, run: () => setView(VIEWS[(VIEWS.indexOf(view) + 1) % VIEWS.length] ?? 'marked'), palette: { group: 'selection', label: words.views.next } },
    { keys: 'I', label: words.head.details.toLowerCase(), bar: false, run: () => setFacts(!hasFacts), palette: { group: 'selection', label: words.head.details } },
  ] : []);
  if (!open) return <Pane label={words.reading}>{null}</Pane>;
  const { title, publishedOn, text, original } = open.view;
  const head = (
    <>
      <div className="pane-head">
        <h2 className="ell" title={title}>{title}</h2>
        <span className="meta report-day">{publishedOn === null ? words.head.publishedNone : formatDate(publishedOn)}</span>
        <span className="grow" />
        <ViewChoice view={view} onChange={setView} />
      </div>
      <ReportHead isOpen={hasFacts} onFacts={() => setFacts(!hasFacts)} />
      {hasFacts ? <ReportFacts /> : null}
    </>
  );
  return (
    <Pane label={words.reading} head={head}>
      {view === 'marked' ? <MarkedText /> : <PlainText key={view} text={view === 'clean' ? text : original} look={view} />}
    </Pane>
  );
}
