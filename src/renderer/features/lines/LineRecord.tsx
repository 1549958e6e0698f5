import { useEffect, useRef, type ReactElement } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import type { TalkingPointDetail } from '../../../shared/domain/records';
import { Stance } from '../../../shared/domain/values';
import { useToday } from '../../api/appState';
import { useChange, useRead } from '../../api/queries';
import { Button } from '../../components/Button';
import { EditText } from '../../components/fields/EditText';
import { Evidenced, EvidenceKeys } from '../../components/evidence/EvidenceKeys';
import type { KeyCommand } from '../../components/keyboard/keyRegistry';
import { useKeys } from '../../components/keyboard/useKeys';
import { ExampleTag, ReasonLine } from '../../components/marks/SmallMarks';
import { StanceMark } from '../../components/marks/StanceMark';
import { useCrumbs } from '../../components/navigation/crumbs';
import { location } from '../../components/navigation/location';
import { RecordLink } from '../../components/navigation/RecordLink';
import { Pane } from '../../components/panes/Pane';
import { en } from '../../strings/en';
import { standingWords } from './lineFilter';
import { LineEvidence } from './LineEvidence';
import { LineFacts } from './LineFacts';
import { takeHeadlineFocus } from './newLine';
import { useLineEdit, type LineEdit } from './useLineEdit';
import { VerdictOfLine } from './VerdictOfLine';

function StanceChoice({ value, onChange }: { value: Stance; onChange: (stance: Stance) => void }): ReactElement {
  return (
    <ToggleButtonGroup className="segmented stances" aria-label={en.lines.stance} selectionMode="single" disallowEmptySelection selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const next = Stance.options.find((stance) => keys.has(stance));
        if (next && next !== value) onChange(next);
      }}>
      {Stance.options.map((stance) => <ToggleButton key={stance} id={stance}><StanceMark stance={stance} /></ToggleButton>)}
    </ToggleButtonGroup>
  );
}

function Head({ record, edit }: { record: TalkingPointDetail; edit: LineEdit }): ReactElement {
  const head = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!takeHeadlineFocus(record.id)) return;
    const headline = head.current?.querySelector('textarea');
    headline?.focus();
    headline?.select();
  }, [record.id]);
  return (
    <div className="detail-head" ref={head}>
      <div className="line meta">
        <span className="ell">{[record.topic ?? en.lines.noTopic, en.words.pointState[record.state], en.lines.version(record.version)].join(' · ')}</span>
        {record.isExample ? <ExampleTag long /> : null}
      </div>
      <h1 className="hidden-visually">{record.headline}</h1>
      <Evidenced field="headline" className="fact-line">
        <div className="grow"><EditText label={en.lines.headline} hideLabel look="title" value={record.headline}
          check={(headline) => edit.check('headline', { headline })} onSave={(headline) => edit.save('headline', { headline })} /></div>
        <EvidenceKeys field="headline" />
      </Evidenced>
      <div className="line wrap line-state"><StanceChoice value={record.stance} onChange={(stance) => edit.set({ stance })} /><VerdictOfLine verdict={record.verdict} boxed /></div>
    </div>
  );
}

function Standing({ record, commands }: { record: TalkingPointDetail; commands: readonly KeyCommand[] }): ReactElement {
  const today = useToday();
  return (
    <section className={`standing ${record.verdict.state}`} aria-label={en.lines.standing}>
      <div className="grow">
        {record.verdict.reasons.map((reason) => <ReasonLine key={reason}>{reason}</ReasonLine>)}
        {record.verdict.reasons.length === 0 ? <ReasonLine>{record.verdict.state === 'good' && record.reviewedOn !== null ? en.lines.goodNow : standingWords(record, today)}</ReasonLine> : null}
      </div>
      {commands.map((command) => <Button key={command.keys} small command={command} />)}
    </section>
  );
}

function Loaded({ record }: { record: TalkingPointDetail }): ReactElement {
  const edit = useLineEdit(record);
  const today = useToday();
  const trash = useChange('point.trash');
  const act = (keys: string, label: string, run: () => void): KeyCommand => ({ keys, label: label.toLowerCase(), run, palette: { group: 'selection', label, detail: record.headline } });
  const isStillDue = record.reviewBy !== null && record.reviewBy <= today;
  const standing = record.state === 'withdrawn'
    ? [act('R', en.lines.restore, () => edit.set({ state: 'draft' }))]
    : [act('G', en.lines.stillGood, () => edit.set({ reviewedOn: today, ...(isStillDue ? { reviewBy: null } : {}) })), act('W', en.lines.withdraw, () => edit.set({ state: 'withdrawn' }))];
  useCrumbs([{ label: record.headline }]);
  useKeys(en.lines.title, [
    ...standing,
    { ...act('Delete', en.lines.trash, () => trash.mutate({ id: record.id }, { onSuccess: () => location.replace({ place: 'lines' }) })), bar: false, palette: { group: 'selection', label: en.lines.trashLine, detail: record.headline } },
  ]);
  return (
    <Pane label={record.headline} head={<Head record={record} edit={edit} />}>
      <div className="detail-body">
        <Standing record={record} commands={standing} />
        <Evidenced field="text" className="line-words">
          <h2 className="h3">{en.lines.text} <EvidenceKeys field="text" /></h2>
          <EditText label={en.lines.text} hideLabel look="read" multiline value={record.text} placeholder={en.lines.textPlaceholder}
            check={(text) => edit.check('text', { text })} onSave={(text) => edit.save('text', { text })} />
        </Evidenced>
        <Evidenced field="ifPressed" className="line-words">
          <h2 className="h3">{en.lines.ifPressed} <EvidenceKeys field="ifPressed" /></h2>
          <EditText label={en.lines.ifPressed} hideLabel look="read" multiline value={record.ifPressed ?? ''} placeholder={en.lines.ifPressedPlaceholder}
            check={(text) => edit.check('ifPressed', { ifPressed: text || null })} onSave={(text) => edit.save('ifPressed', { ifPressed: text.trim() || null })} />
        </Evidenced>
        <LineEvidence record={record} />
        <LineFacts record={record} edit={edit} />
        {record.usedIn.length > 0 ? (
          <section><h2 className="h3">{en.lines.usedIn}</h2>{record.usedIn.map((pack) => <p key={pack.id}><RecordLink type="pack" id={pack.id}>{pack.title}</RecordLink></p>)}</section>
        ) : null}
      </div>
    </Pane>
  );
}

/** One line, editable in place, with its verdict, reasons and evidence. */
export function LineRecord({ id }: { id: string }): ReactElement {
  const { data, error } = useRead('point.get', { id });
  if (error) return <Pane label={en.lines.title}><p className="records-note" role="alert">{error.message}</p></Pane>;
  if (!data) return <Pane label={en.lines.title}>{null}</Pane>;
  return <Loaded key={data.id} record={data} />;
}
