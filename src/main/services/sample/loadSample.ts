import { z } from 'zod';
import { AttacheError } from '../../../shared/ipc/errors';
import type { Db } from '../../store/connection';
import { one } from '../../store/sql';
import type { ServiceContext } from '../context';
import { ensureMarkings } from '../markings';
import type { Sample } from './format';
import { writeEarlierVersion } from './earlier';
import { writeFoundations, writePeople, writeSources } from './foundations';
import { writeCommitments, writeEngagements, writePoints, writeStatements } from './memory';
import { readSample } from './readSample';
import { writePapers } from './papers';
import { writeMeeting, writePack } from './upcoming';
import { SampleWriter } from './writer';

export interface LoadedSample {
  /** False when the store had the sample already; nothing was changed then. */
  isNew: boolean;
  dossierId: string;
  title: string;
  packId: string;
}

const Found = z.object({ id: z.string() });

/**
 * Puts the sample dossier India–Oman into the store, as one action that undo does not touch. A second time does nothing.
 * @throws AttacheError when a sample file is not in order, or when the store has its own dossier of this country pair
 */
export function loadSample(ctx: Pick<ServiceContext, 'store' | 'resourcesDir'>): LoadedSample {
  const sample = readSample(ctx.resourcesDir);
  const { id, ours, theirs, title } = sample.dossier.dossier;
  const known = one(ctx.store.db, Found, 'SELECT id FROM dossier WHERE ours = ? AND theirs = ?', [ours, theirs]);
  if (known && known.id !== id) {
    throw new AttacheError('CONFLICTING_CHANGE', `This store has a dossier ${title} of its own, and the sample would be mixed with it. Load the sample into another store, named with --db.`);
  }
  if (!known) {
    ctx.store.act({ label: 'Load the sample dossier', kind: 'system' }, (db) => {
      ensureMarkings(ctx);
      writeSample(db, sample);
    });
  }
  return { isNew: !known, dossierId: id, title, packId: sample.pack.pack.id };
}

function writeSample(db: Db, sample: Sample): void {
  const writer = new SampleWriter(db, sample.dossier.dossier.id, sample.dossier.recordedAt);
  writeFoundations(db, writer, sample);
  writeSources(writer, sample.sources.sources);
  writePeople(writer, sample.people);
  writeEngagements(writer, sample.engagements);
  writeStatements(writer, sample.statements);
  writeCommitments(writer, sample.commitments);
  writePoints(writer, sample.points);
  writeMeeting(db, writer, sample.meeting);
  writePapers(writer, sample.meeting.meeting.engagement, sample.papers);
  writePack(db, writer, sample.pack);
  writeEarlierVersion(db, writer, sample.pack);
}
