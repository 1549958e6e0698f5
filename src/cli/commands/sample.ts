import { loadSample } from '../../main/services/sample/loadSample';
import type { Run } from '../command';
import { DONE } from '../exitCodes';
import { withOffice } from '../office';
import { storeFileOf } from '../storeFile';
import { print, printJson, say } from '../terminal';

/** Loads the sample dossier. */
export const run: Run = (call) =>
  withOffice(call, { isWriting: true }, (ctx) => {
    const { isNew, dossierId, packId, title } = loadSample(ctx);
    const file = storeFileOf(call);
    say(call.terminal, isNew ? `The sample dossier ${title} is now in ${file}.` : `The sample dossier ${title} is in ${file} already; nothing was changed.`);
    if (call.typed.isOn('json')) printJson(call.terminal, { store: file, isNew, dossier: dossierId, pack: packId });
    else print(call.terminal, packId);
    return Promise.resolve(DONE);
  });
