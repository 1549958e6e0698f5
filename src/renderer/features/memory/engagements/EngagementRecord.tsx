import { useEffect, useRef, type ReactElement } from 'react';
import { ordinal, relativeAge, weekday } from '../../../../shared/domain/dates';
import type { EngagementDetail } from '../../../../shared/domain/engagement';
import { EngagementStatus } from '../../../../shared/domain/values';
import { useDossier, useToday } from '../../../api/appState';
import { useChange, useRead } from '../../../api/queries';
import { Evidenced, EvidenceKeys } from '../../../components/evidence/EvidenceKeys';
import { Choice } from '../../../components/fields/Choice';
import { EditText } from '../../../components/fields/EditText';
import { useKeys } from '../../../components/keyboard/useKeys';
import { ExampleTag } from '../../../components/marks/SmallMarks';
import { useCrumbs } from '../../../components/navigation/crumbs';
import { location } from '../../../components/navigation/location';
import { Pane } from '../../../components/panes/Pane';
import { en } from '../../../strings/en';
import { EngagementFacts } from './EngagementFacts';
import { EngagementOutcomes } from './EngagementOutcomes';
import { dateWords, dotOf } from './engagementWords';
import { takeTitleFocus } from './focusTitle';
import { Treatments } from './Treatments';
import { useEngagementEdit, type EngagementEdit } from './useEngagementEdit';

function Head({ record, edit }: { record: EngagementDetail; edit: EngagementEdit }): ReactElement {
  const today = useToday();
  const head = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!takeTitleFocus(record.id)) return;
    const title = head.current?.querySelector('textarea');
    title?.focus();
    title?.select();
  }, [record.id]);
  const date = record.dateStart ?? record.dateEnd;
  const edition = record.edition === null ? null : ordinal(record.edition);
  return (
    <div className="detail-head" ref={head}>
      <div className="line meta">
        <span className="ell">{record.seriesName ? en.engagement.editionLine(record.seriesName, edition) : en.words.kind[record.kind]}</span>
        {record.isExample ? <ExampleTag long /> : null}
      </div>
      <h1 className="hidden-visually">{record.title}</h1>
      <Evidenced field="title">
        <EditText label={en.engagement.title} hideLabel look="title" value={record.title}
          check={(title) => edit.check('title', { title })} onSave={(title) => edit.save('title', { title })} />
      </Evidenced>
      <Evidenced field="status" className="detail-state">
        <div className="status-choice">
          <Choice label={en.engagement.status} hideLabel look="quiet" value={record.status} onChange={(status) => edit.set({ status })}
            options={EngagementStatus.options.map((id) => ({ id, label: en.words.status[id], mark: <i className={`dot ${dotOf(id)}`} /> }))} />
        </div>
        {date ? <span>{record.datePrecision === 'day' && (!record.dateEnd || record.dateEnd === record.dateStart) ? `${weekday(date)} ` : ''}{dateWords(record)}</span> : null}
        {date ? <span className="meta">{relativeAge(date, today)}</span> : null}
        <EvidenceKeys field="status" /><EvidenceKeys field="title" />
      </Evidenced>
    </div>
  );
}

function Loaded({ record }: { record: EngagementDetail }): ReactElement {
  const edit = useEngagementEdit(record);
  const trash = useChange('engagement.trash');
  useCrumbs([{ label: en.memory.tabs.engagements, to: { place: 'memory', view: 'engagements' } }, { label: record.title }]);
  useKeys(en.memory.tabs.engagements, [{
    keys: 'Delete', label: en.memory.trash, bar: false, palette: { group: 'selection', label: en.memory.trashRecord, detail: record.title },
    run: () => trash.mutate({ id: record.id }, { onSuccess: () => location.replace({ place: 'memory', view: 'engagements' }) }),
  }]);
  return (
    <Pane label={record.title} head={<Head record={record} edit={edit} />}>
      <div className="detail-body">
        <EngagementFacts record={record} edit={edit} />
        <Treatments record={record} />
        <EngagementOutcomes record={record} edit={edit} />
      </div>
    </Pane>
  );
}

/** One engagement, editable in place; each claim carries the numbers of its passages. */
export function EngagementRecord({ id }: { id: string }): ReactElement {
  const dossier = useDossier();
  const { data, error } = useRead('engagement.get', { id });
  if (error) return <Pane label={dossier.title}><p className="records-note" role="alert">{error.message}</p></Pane>;
  if (!data) return <Pane label={en.memory.detail}>{null}</Pane>;
  return <Loaded key={data.id} record={data} />;
}
