import { useRef, type ReactElement } from 'react';
import type { SeriesDetail, SeriesRow } from '../../../../shared/domain/records';
import { formatDate, formatRange, ordinal } from '../../../../shared/domain/dates';
import { useDossier } from '../../../api/appState';
import { useRead } from '../../../api/queries';
import { EmptyState } from '../../../components/EmptyState';
import { Evidenced, EvidenceKeys } from '../../../components/evidence/EvidenceKeys';
import { Icon } from '../../../components/Icon';
import { VerdictMark } from '../../../components/marks/VerdictMark';
import { useCrumbs } from '../../../components/navigation/crumbs';
import { Pane } from '../../../components/panes/Pane';
import { RecordList } from '../../../components/records/RecordList';
import { en } from '../../../strings/en';
import { wordFor } from '../../../strings/enWords';
import { ListAndRecord } from '../ListAndRecord';
import { RecordLink } from '../../../components/navigation/RecordLink';
import { useOpened } from '../views';

function Row({ series }: { series: SeriesRow }): ReactElement {
  const last = series.lastEdition === null ? (series.lastDate ? formatDate(series.lastDate) : null) : `${ordinal(series.lastEdition)}${series.lastDate ? `, ${formatDate(series.lastDate)}` : ''}`;
  return (
    <>
      <span className="line"><span className="ell grow">{series.name}</span>{series.warnings > 0 ? <VerdictMark kind="stale">{en.series.warnings(series.warnings)}</VerdictMark> : null}</span>
      <span className="meta ell">{[last ? en.series.last(last) : en.words.kind[series.kind], series.nextExpected ? en.series.due(formatDate(series.nextExpected, 'month')) : null].filter(Boolean).join(' · ')}</span>
    </>
  );
}

function Sessions({ series }: { series: SeriesDetail }): ReactElement {
  return (
    <section>
      <div className="section-head"><h2>{en.series.editions}</h2><span className="meta">{en.series.count(series.editions)}</span></div>
      <table className="table">
        <thead><tr><th>{en.series.edition}</th><th>{en.series.what}</th><th>{en.series.where}</th><th className="end">{en.series.when}</th></tr></thead>
        <tbody>
          {series.sessions.map((session) => (
            <tr key={session.engagementId}>
              <td>{session.edition === null ? '–' : ordinal(session.edition)}</td>
              <td><RecordLink type="engagement" id={session.engagementId}>{session.title}</RecordLink> <span className="meta">{wordFor(en.words.status, session.status).toLowerCase()}</span></td>
              <td className="meta2 nowrap">{session.city ?? ''}</td>
              <td className="meta2 end nowrap">{formatRange(session.dateStart, session.dateEnd, session.datePrecision)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** One series: its rules, its editions, and what does not fit. */
export function SeriesRecord({ id }: { id: string }): ReactElement {
  const { data: series, error } = useRead('series.get', { id });
  useCrumbs([{ label: en.memory.tabs.series, to: { place: 'memory', view: 'series' } }, { label: series?.shortName ?? series?.name ?? '' }]);
  if (error) return <Pane label={en.series.list}><p className="records-note" role="alert">{error.message}</p></Pane>;
  if (!series) return <Pane label={en.memory.detail}>{null}</Pane>;
  return (
    <Pane label={series.name} head={<div className="detail-head"><div className="meta">{[en.words.kind[series.kind], series.shortName].filter(Boolean).join(' · ')}</div><h1>{series.name}</h1></div>}>
      <div className="detail-body">
        <dl className="facts">
          <dt>{en.series.cadence}</dt><dd>{series.cadenceMonths === null ? en.series.noCadence : en.series.everyMonths(series.cadenceMonths)}</dd>
          <dt>{en.series.venue}</dt><dd>{en.words.venueRule[series.venueRule]}</dd>
          <dt>{en.series.numbering}</dt><dd>{en.words.numbering[series.numbering]}</dd>
          {series.nextExpected ? <><dt>{en.series.next}</dt><dd>{formatDate(series.nextExpected, 'month')}</dd></> : null}
          {series.aliases.length > 0 ? <><dt>{en.series.alsoCalled}</dt><dd>{series.aliases.map((alias) => (
            <Evidenced key={alias.id} field={`name:${alias.id}`}>{alias.name} <EvidenceKeys field={`name:${alias.id}`} />{alias.note ? <div className="meta">{alias.note}</div> : null}</Evidenced>
          ))}</dd></> : null}
        </dl>
        <Sessions series={series} />
        <section>
          <div className="section-head"><h2>{en.series.check}</h2></div>
          {series.findings.length === 0 ? <p className="check-line"><span className="ok"><Icon name="tick" /></span>{en.series.clean}</p> : series.findings.map((finding) => (
            <p key={finding.text} className="check-line"><span className={finding.tone === 'good' ? 'ok' : 'stale'}><Icon name={finding.tone === 'good' ? 'tick' : 'attention'} /></span>{finding.text}</p>
          ))}
        </section>
        {series.notes ? <p className="reading">{series.notes}</p> : null}
      </div>
    </Pane>
  );
}

/** Series: committees, talks and exercises that come round again. */
export function SeriesView(): ReactElement {
  const dossier = useDossier();
  const { data, isSuccess } = useRead('series.list', { dossierId: dossier.id });
  const list = useRef<HTMLDivElement>(null);
  const rows = data ?? [];
  const { id, open } = useOpened('series', rows.map((row) => row.id));
  return (
    <ListAndRecord name="series" label={en.series.list} recordType="series" id={id} listRef={list} record={id ? <SeriesRecord id={id} /> : null}>
      <RecordList takesKeys label={en.series.list} items={rows} getId={(row) => row.id} getText={(row) => row.name} renderRow={(row) => <Row series={row} />}
        selectedId={id} onSelect={open} listRef={list} empty={isSuccess ? <EmptyState title={en.series.empty}>{en.series.emptyAbout}</EmptyState> : null} />
    </ListAndRecord>
  );
}
