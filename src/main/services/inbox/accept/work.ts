import type { OutputOf } from '../../../../shared/ipc/contract';
import type { Clock } from '../../../platform/clock';
import type { IdSource } from '../../../platform/ids';
import type { Db } from '../../../store/connection';
import type { OpenedReport } from '../reportView';
import type { ClaimWriter } from './claims';

/** What the steps of one acceptance share. */
export interface AcceptWork {
  db: Db;
  ids: IdSource;
  clock: Clock;
  dossierId: string;
  opened: OpenedReport;
  claims: ClaimWriter;
  /** The day of the report, for what is only "first seen". */
  day: string | null;
  /** Series made by this acceptance, by name. */
  newSeries: Map<string, string>;
  /** Notes a record that was made or added to, for the answer. */
  tell(recordType: OutputOf<'inbox.accept'>['records'][number]['recordType'], recordId: string, title: string, isNew: boolean): void;
}
