import type { Migration } from '../migrate';
import { migration0005 } from './0005-actions';
import { migration0010 } from './0010-records';
import { migration0020 } from './0020-packs';
import { migration0030 } from './0030-search';
import { migration0040 } from './0040-papers';
import { migration0050 } from './0050-inbox';

/** Every step of the schema, in order. A test checks that the numbers rise and that the files' names agree. */
export const MIGRATIONS: readonly Migration[] = [migration0005, migration0010, migration0020, migration0030, migration0040, migration0050];
