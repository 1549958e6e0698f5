import type { Indexer } from '../indexer';
import { commitmentIndexer } from './commitment';
import { engagementIndexer } from './engagement';
import { organisationIndexer, postIndexer } from './organisation';
import { packIndexer } from './pack';
import { personIndexer } from './person';
import { seriesIndexer } from './series';
import { sourceIndexer } from './source';
import { statementIndexer } from './statement';
import { talkingPointIndexer } from './talkingPoint';
import { topicIndexer } from './topic';

/** Raise this number when what goes into a document changes: stores then index themselves anew when they are opened. */
export const INDEX_VERSION = 2;

export const INDEXERS: readonly Indexer[] = [
  engagementIndexer, personIndexer, seriesIndexer, topicIndexer, commitmentIndexer, statementIndexer, sourceIndexer, talkingPointIndexer,
  organisationIndexer, postIndexer, packIndexer,
];
