import { useMemo, useRef, type ReactElement } from 'react';
import type { TopicDetail } from '../../../../shared/domain/records';
import { formatDate } from '../../../../shared/domain/dates';
import { useDossier } from '../../../api/appState';
import { useRead } from '../../../api/queries';
import { EmptyState } from '../../../components/EmptyState';
import { Evidenced, EvidenceKeys } from '../../../components/evidence/EvidenceKeys';
import { StanceMark } from '../../../components/marks/StanceMark';
import { StrengthBars } from '../../../components/marks/Strength';
import { useCrumbs } from '../../../components/navigation/crumbs';
import { Pane } from '../../../components/panes/Pane';
import { RecordList } from '../../../components/records/RecordList';
import { en } from '../../../strings/en';
import { wordFor } from '../../../strings/enWords';
import { ListAndRecord } from '../ListAndRecord';
import { RecordLink } from '../../../components/navigation/RecordLink';
import { useOpened } from '../views';
import { topicTree, type TopicBranch } from './topicTree';

function Row({ branch: { topic, depth } }: { branch: TopicBranch }): ReactElement {
  return (
    <>
      <span className="line" style={{ paddingLeft: depth * 16 }}><span className="ell grow">{topic.name}</span>{topic.strongest ? <StrengthBars strength={topic.strongest} /> : null}</span>
      <span className="meta ell" style={{ paddingLeft: depth * 16 }}>{[en.topic.uses(topic.engagements, topic.points), topic.lastDate ? formatDate(topic.lastDate) : null].filter(Boolean).join(' · ')}</span>
    </>
  );
}

function Terms({ topic }: { topic: TopicDetail }): ReactElement | null {
  if (topic.terms.length === 0) return null;
  return (
    <dl className="facts">
      <dt>{en.topic.terms}</dt>
      <dd>{topic.terms.map((term) => <div key={term.term}>{term.term} <span className="meta">{wordFor(en.words.termKind, term.kind)}</span></div>)}</dd>
    </dl>
  );
}

/** One topic: other names, where it was treated and how firmly, lines, commitments and words on it. */
export function TopicRecord({ id }: { id: string }): ReactElement {
  const { data: topic, error } = useRead('topic.get', { id });
  useCrumbs([{ label: en.memory.tabs.topics, to: { place: 'memory', view: 'topics' } }, { label: topic?.name ?? '' }]);
  if (error) return <Pane label={en.topic.list}><p className="records-note" role="alert">{error.message}</p></Pane>;
  if (!topic) return <Pane label={en.memory.detail}>{null}</Pane>;
  return (
    <Pane label={topic.name} head={<div className="detail-head"><h1>{topic.name}</h1><div className="meta2">{en.topic.uses(topic.engagements, topic.points)}</div></div>}>
      <div className="detail-body">
        <Terms topic={topic} />
        <section>
          <div className="section-head"><h2>{en.topic.treated}</h2></div>
          {topic.treatments.length === 0 ? <p className="meta">{en.topic.neverTreated}</p> : (
            <table className="table"><tbody>{topic.treatments.map((treatment) => (
              <tr key={treatment.engagementId}>
                <td><RecordLink type="engagement" id={treatment.engagementId}>{treatment.title}</RecordLink></td>
                <td><Evidenced field={`treatment:${treatment.engagementId}`} className="line"><StrengthBars strength={treatment.strength} /><EvidenceKeys field={`treatment:${treatment.engagementId}`} /></Evidenced></td>
                <td className="meta2 end nowrap">{formatDate(treatment.date)}</td>
              </tr>
            ))}</tbody></table>
          )}
        </section>
        <section>
          <div className="section-head"><h2>{en.topic.lines}</h2></div>
          {topic.pointRows.length === 0 ? <p className="meta">{en.topic.noLines}</p> : topic.pointRows.map((point) => (
            <p key={point.id} className="line plain-row"><StanceMark stance={point.stance} /><RecordLink type="talking-point" id={point.id}>{point.headline}</RecordLink></p>
          ))}
        </section>
        {topic.commitmentRows.length > 0 ? (
          <section>
            <div className="section-head"><h2>{en.topic.commitments}</h2></div>
            {topic.commitmentRows.map((promise) => <p key={promise.id} className="line plain-row"><RecordLink type="commitment" id={promise.id}>{promise.text}</RecordLink><span className="grow" /><span className="meta2">{en.words.commitment[promise.status]}</span></p>)}
          </section>
        ) : null}
        {topic.statementRows.length > 0 ? (
          <section>
            <div className="section-head"><h2>{en.topic.statements}</h2></div>
            {topic.statementRows.map((statement) => <div key={statement.id}><div className="line"><b>{statement.speaker}</b><span className="meta">{statement.madeOn ? formatDate(statement.madeOn) : ''}</span></div><blockquote className="quote">{statement.text}</blockquote></div>)}
          </section>
        ) : null}
      </div>
    </Pane>
  );
}

/** Topics as a tree, with how often and how firmly each was treated. */
export function Topics(): ReactElement {
  const dossier = useDossier();
  const { data, isSuccess } = useRead('topic.list', { dossierId: dossier.id });
  const list = useRef<HTMLDivElement>(null);
  const branches = useMemo(() => topicTree(data ?? []), [data]);
  const { id, open } = useOpened('topics', branches.map((branch) => branch.topic.id));
  return (
    <ListAndRecord name="topics" label={en.topic.list} recordType="topic" id={id} listWidth={360} listRef={list} record={id ? <TopicRecord id={id} /> : null}>
      <RecordList takesKeys label={en.topic.list} items={branches} getId={(branch) => branch.topic.id} getText={(branch) => branch.topic.name} renderRow={(branch) => <Row branch={branch} />}
        selectedId={id} onSelect={open} listRef={list} empty={isSuccess ? <EmptyState title={en.topic.empty}>{en.topic.emptyAbout}</EmptyState> : null} />
    </ListAndRecord>
  );
}
