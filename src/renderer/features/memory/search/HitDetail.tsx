import type { ComponentType, ReactElement } from 'react';
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

const RECORDS: Readonly<Partial<Record<SearchHit['recordType'], ComponentType<{ id: string }>>>> = {
  engagement: EngagementRecord, person: PersonRecord, series: SeriesRecord, topic: TopicRecord, commitment: CommitmentRecord, source: SourceRecord,
};
const SHOWN_ELSEWHERE: ReadonlySet<string> = new Set(['talking-point', 'pack']);

function Excerpt({ hit, onOpen }: { hit: SearchHit; onOpen: () => void }): ReactElement {
  return (
    <Pane label={hit.title} head={<div className="detail-head"><div className="meta">{hit.detail}</div><h1>{hit.title}</h1>{hit.date ? <div className="meta2">{formatDate(hit.date)}</div> : null}</div>}>
      <div className="detail-body">
        <p className="reading"><Highlighted text={hit.snippet} ranges={hit.snippetRanges} /></p>
        {SHOWN_ELSEWHERE.has(hit.recordType) ? <p className="line"><Button onPress={onOpen}>{en.palette.openRecord}</Button></p> : null}
      </div>
    </Pane>
  );
}

/** The record of a hit, drawn as its own part of the window draws it; an excerpt of what Memory does not draw. */
export function HitDetail({ hit, onOpen }: { hit: SearchHit; onOpen: () => void }): ReactElement {
  const Drawn = RECORDS[hit.recordType];
  return Drawn ? <Drawn id={hit.recordId} /> : <Excerpt hit={hit} onOpen={onOpen} />;
}
