import { commitment, engagement, evidence, memory, person, series, source, timeline, topic } from './enMemory';
import { common, fault, fields, marks, palette, panes, recovery, setUp, shell } from './enShell';
import { inbox } from './enInbox';
import { lines } from './enLines';
import { words } from './enWords';
import { meeting } from './enMeeting';
import { packs } from './packs';

/** Every word of the window, in British English. */
export const en = {
  app: 'Attaché',
  common, shell, panes, palette, setUp, fault, recovery, fields, marks, words,
  evidence, memory, timeline, engagement, person, series, topic, commitment, source, lines,
  inbox, meeting, packs,
};
