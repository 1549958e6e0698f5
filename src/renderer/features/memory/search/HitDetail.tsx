import type { ReactElement } from 'react';
import type { SearchHit } from '../../../../shared/ipc/channels/memory';
import { formatDate } from '../../../../shared/domain/dates';
import { Button } from '../../../components/Button';
import { Highlighted } from '../../../components/Highlighted';
import { Pane } from '../../../components/panes/Pane';
import { en } from '../../../strings/en';
import { CommitmentRecord } from '../commitments/CommitmentRecord';
import { EngagementRecord } from '../engagements/EngagementRecord';
import { PersonRecord } from '../people/PersonRecord';
import { SeriesRecord } from '../series/SeriesView';
import { SourceRecord } from '../sources/Sources';
import { TopicRecord } from '../topics/Topics';

const SHOWN_ELSEWHERE: ReadonlySet<string> = new Set(['talking-point', 'pack']);

/** The record of a hit, drawn as its own part of the window draws it. */
export function HitDetail({ hit, onOpen }: { hit: SearchHit; onOpen: () => void }): ReactElement {
  switch (hit.recordType) {
    case 'engagement': return <EngagementRecord id={hit.recordId} />;
    case 'person': return <PersonRecord id={hit.recordId} />;
    case 'series': return <SeriesRecord id={hit.recordId} />;
    case 'topic': return <TopicRecord id={hit.recordId} />;
    case 'commitment': return <CommitmentRecord id={hit.recordId} />;
    case 'source': return <SourceRecord id={hit.recordId} />;
    case 'talking-point':
    case 'pack':
    case 'statement':
    case 'organisation':
    case 'post': return (
      <Pane label={hit.title} head={<div className="detail-head"><div className="meta">{hit.detail}</div><h1>{hit.title}</h1>{hit.date ? <div className="meta2">{formatDate(hit.date)}</div> : null}</div>}>
        <div className="detail-body">
          <p className="reading"><Highlighted text={hit.snippet} ranges={hit.snippetRanges} /></p>
          {SHOWN_ELSEWHERE.has(hit.recordType) ? <p className="line"><Button onPress={onOpen}>{en.palette.open}</Button></p> : null}
        </div>
      </Pane>
    );
  }
}
