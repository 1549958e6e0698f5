import { checkEverything } from '../../main/services/storeCheck';
import type { Run } from '../command';
import { DONE, REFUSED } from '../exitCodes';
import { withOffice } from '../office';
import { storeFileOf } from '../storeFile';
import { print, printJson, say } from '../terminal';

/** Soundness of the store, then what wants attention in its dossiers. */
export const run: Run = (call) =>
  withOffice(call, { isWriting: false }, async (ctx) => {
    const { isSound, findings } = checkEverything(ctx);
    const store = storeFileOf(call);
    if (call.typed.isOn('json')) printJson(call.terminal, { store, isSound, findings });
    else for (const finding of findings) print(call.terminal, `${finding.severity} · ${finding.title}\n  ${finding.reason}\n  ${finding.remedy}`);
    say(call.terminal, isSound ? `The store ${store} is sound; ${attention(findings.length)}.` : `The store ${store} is damaged: keep it as it is and restore the latest backup.`);
    return isSound ? DONE : REFUSED;
  });

function attention(count: number): string {
  if (count === 0) return 'nothing wants attention';
  return count === 1 ? 'one thing wants attention' : `${count} things want attention`;
}
