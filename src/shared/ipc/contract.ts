import { z } from 'zod';
import { appChannels, HistoryState } from './channels/app';
import { inboxChannels } from './channels/inbox';
import { memoryChannels } from './channels/memory';
import { packChannels } from './channels/packs';

/** The whole wall between window and main process: every request, declared once, parsed on both sides. */
export const contract = { ...appChannels, ...inboxChannels, ...memoryChannels, ...packChannels };
export type Contract = typeof contract;
export type ChannelName = keyof Contract;
/** What a caller passes (defaults may be left out) and what a handler receives after parsing. */
export type InputOf<K extends ChannelName> = z.input<Contract[K]['input']>;
export type ParsedInputOf<K extends ChannelName> = z.output<Contract[K]['input']>;
export type OutputOf<K extends ChannelName> = z.output<Contract[K]['output']>;

/** Messages that main pushes to the window. */
export const pushes = {
  /** Records changed (by this window, by undo, or from outside): queries are stale. */
  'store.changed': z.object({ label: z.string(), history: HistoryState }),
  'render.progress': z.object({ packId: z.string(), stage: z.string(), done: z.number(), total: z.number() }),
  /** How far the reading of the current item of a batch is: pages of a PDF, else one step. */
  'inbox.progress': z.object({ batchId: z.string(), done: z.number(), total: z.number() }),
  /** A menu item or a file dropped on the dock asks the window to go somewhere. */
  'window.command': z.object({ command: z.enum(['undo', 'redo', 'palette', 'keys', 'settings', 'back', 'forward']) }),
};
export type Pushes = typeof pushes;
export type PushName = keyof Pushes;
export type PushOf<K extends PushName> = z.output<Pushes[K]>;

const channelNames: ReadonlySet<string> = new Set(Object.keys(contract));
export function isChannelName(name: string): name is ChannelName {
  return channelNames.has(name);
}
