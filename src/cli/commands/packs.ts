import { formatDate } from '../../shared/domain/dates';
import type { Run } from '../command';
import { DONE } from '../exitCodes';
import { withOffice } from '../office';
import { allPacks } from '../packChoice';
import { print, printJson, say } from '../terminal';

/** Every pack of the store. */
export const run: Run = (call) =>
  withOffice(call, { isWriting: false }, async (ctx) => {
    const packs = allPacks(ctx);
    if (call.typed.isOn('json')) {
      printJson(call.terminal, packs.map(({ id, title, state, reference, profile, meetingTitle, meetingDate, isExample }) => (
        { id, title, state, reference, profile, meeting: meetingTitle, date: meetingDate, isExample })));
      return DONE;
    }
    for (const pack of packs) {
      print(call.terminal, `${[pack.id, pack.state, pack.title, pack.reference, formatDate(pack.meetingDate)].join(' · ')}${pack.isExample ? ' · planning example' : ''}`);
    }
    if (packs.length === 0) say(call.terminal, 'There is no pack in this store yet. “attache sample” loads one.');
    return DONE;
  });
