import { deferred } from '../components/deferred';
import { MemoryPlace } from '../features/memory/MemoryPlace';
import { en } from '../strings/en';
import type { Place } from './Rail';

// The first screen is parsed alone; the other places follow while the window is idle.
const inbox = deferred(() => import('../features/inbox/InboxPlace').then((part) => part.InboxPlace));
const lines = deferred(() => import('../features/lines/LinesPlace').then((part) => part.LinesPlace));
const packs = deferred(() => import('../features/packs/PacksPlace').then((part) => part.PacksPlace));
const checks = deferred(() => import('../features/checks/ChecksPlace').then((part) => part.ChecksPlace));

/** The places of the rail, in its order. Each has one key. */
export const places: readonly Place[] = [
  { id: 'inbox', title: en.shell.inbox, icon: 'inbox', keys: 'Mod+1', countOf: (dossier) => dossier.counts.inbox, View: inbox.View },
  { id: 'memory', title: en.shell.memory, icon: 'memory', keys: 'Mod+2', View: MemoryPlace },
  { id: 'lines', title: en.shell.lines, icon: 'lines', keys: 'Mod+3', View: lines.View },
  { id: 'packs', title: en.shell.packs, icon: 'packs', keys: 'Mod+4', View: packs.View },
  { id: 'checks', title: en.shell.checks, icon: 'checks', keys: 'Mod+5', countOf: (dossier) => dossier.counts.findings, View: checks.View },
];

/** Fetches the code of all places, so that each opens at once. */
export async function preloadPlaces(): Promise<void> {
  await Promise.all([inbox, lines, packs, checks].map((place) => place.preload()));
}
