import type { Migration } from '../migrate';
import { ENGAGEMENT_TABLES } from './0010-records/engagements';
import { EVIDENCE_TABLES } from './0010-records/evidence';
import { PEOPLE_TABLES } from './0010-records/people';
import { PLACE_TABLES } from './0010-records/places';
import { PROMISE_TABLES } from './0010-records/promises';

/** The records of the office and, beside them, what each source said. */
export const migration0010: Migration = {
  version: 10,
  name: 'records',
  up(db) {
    for (const sql of [PLACE_TABLES, PEOPLE_TABLES, ENGAGEMENT_TABLES, PROMISE_TABLES, EVIDENCE_TABLES]) db.exec(sql);
  },
};
