import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { AttacheError } from '../../shared/ipc/errors';
import { backupStore, verifyBackup } from '../../main/store/backup';
import type { Run } from '../command';
import { DONE } from '../exitCodes';
import { withOffice } from '../office';
import { print, printJson, say } from '../terminal';
import { requiredOption } from '../typedArguments';

/** A verified copy of the store. It is read beside whoever writes, so the app may stay open. */
export const run: Run = async (call) => {
  const target = resolve(requiredOption(call.typed, 'out', 'FILE'));
  return withOffice(call, { isWriting: false }, async (ctx) => {
    refuseForeignTarget(target);
    const { file, bytes, counts } = await backupStore(ctx.store.db, target, { signal: call.terminal.signal });
    const rows = Object.values(counts).reduce((sum, count) => sum + count, 0);
    say(call.terminal, `Verified: ${rows} rows in ${Math.ceil(bytes / 1024)} KB.`);
    if (call.typed.isOn('json')) printJson(call.terminal, { file, bytes, counts });
    else print(call.terminal, file);
    return DONE;
  });
};

/** An older backup may be replaced; any other file of the person stays. */
function refuseForeignTarget(target: string): void {
  if (!existsSync(target)) return;
  try {
    verifyBackup(target);
  } catch (error) {
    if (error instanceof AttacheError && error.code === 'NOT_A_STORE') {
      throw new AttacheError('FILE_NOT_WRITABLE', `${target} exists and is no Attaché backup; name another file for the backup.`);
    }
  }
}
