import { z } from 'zod';
import type { Db } from './connection';
import { one } from './sql';

const State = z.object({ own: z.number(), others: z.number() });

/** Differs after every change of a row, by this connection or by another one: what was read under the same state is still so. */
export function storeState(db: Db): string {
  const state = one(db, State, 'SELECT total_changes() AS own, data_version AS others FROM pragma_data_version');
  return `${state?.own ?? 0}:${state?.others ?? 0}`;
}
