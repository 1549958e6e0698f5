import { ChecksPlace } from '../features/checks/ChecksPlace';
import { LinesPlace } from '../features/lines/LinesPlace';
import { MemoryPlace } from '../features/memory/MemoryPlace';
import { PacksPlace } from '../features/packs/PacksPlace';
import { en } from '../strings/en';
import type { Place } from './Rail';

/** The places of the rail, in its order. Each has one key; Ctrl+1 is kept for the inbox. */
export const places: readonly Place[] = [
  { id: 'memory', title: en.shell.memory, icon: 'memory', keys: 'Mod+2', View: MemoryPlace },
  { id: 'lines', title: en.shell.lines, icon: 'lines', keys: 'Mod+3', View: LinesPlace },
  { id: 'packs', title: en.shell.packs, icon: 'packs', keys: 'Mod+4', View: PacksPlace },
  { id: 'checks', title: en.shell.checks, icon: 'checks', keys: 'Mod+5', countOf: (dossier) => dossier.counts.findings, View: ChecksPlace },
];
