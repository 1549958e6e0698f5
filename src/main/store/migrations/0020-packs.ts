import type { Migration } from '../migrate';
import { MARKING_TABLES } from './0020-packs/markings';
import { MEETING_TABLES } from './0020-packs/meetings';
import { PACK_TABLES } from './0020-packs/packs';

/** Upcoming meetings, the packs made for them, and the marks they carry. */
export const migration0020: Migration = {
  version: 20,
  name: 'packs',
  up(db) {
    for (const sql of [MARKING_TABLES, MEETING_TABLES, PACK_TABLES]) db.exec(sql);
  },
};
