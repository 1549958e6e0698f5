import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { AttacheError } from '../../shared/ipc/errors';
import { restoreStore } from '../../main/store/backup';
import type { Run } from '../command';
import { DONE } from '../exitCodes';
import { storeFileOf } from '../storeFile';
import { print, printJson, say } from '../terminal';

/** Puts a backup in the place of the store. */
export const run: Run = async (call) => {
  const { typed, terminal, installation } = call;
  const backup = resolve(typed.positionals[0] ?? '');
  if (!existsSync(backup)) throw new AttacheError('FILE_NOT_READABLE', `There is no backup ${backup}; check the name.`);
  const { file, replacedCopy } = restored(backup, () => restoreStore(backup, storeFileOf(call), installation.clock));
  say(terminal, replacedCopy === null ? `${backup} is restored.` : `${backup} is restored; the store that was there is kept as ${replacedCopy}.`);
  if (typed.isOn('json')) printJson(terminal, { file, replacedCopy });
  else print(terminal, file);
  return DONE;
};

/** The store speaks of a store; here it is the backup that is damaged. */
function restored<T>(backup: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof AttacheError) || error.code !== 'STORE_DAMAGED') throw error;
    throw new AttacheError('STORE_DAMAGED', `The backup ${backup} is damaged; choose another backup. The store was not touched.`);
  }
}
