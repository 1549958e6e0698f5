import { z } from 'zod';
import { DossierRow } from '../../domain/records';
import { Finding } from '../../domain/finding';
import { Id } from '../../domain/values';
import { channel } from '../channel';
import { Failure } from '../errors';

export const HistoryState = z.object({ undo: z.string().nullable(), redo: z.string().nullable(), savedAt: z.string().nullable() });
export type HistoryState = z.infer<typeof HistoryState>;

/** Preferences of this laptop; never part of a record. Pane sizes are fractions by pane-group name. */
export const Settings = z.object({
  theme: z.enum(['system', 'light', 'dark', 'hc']),
  density: z.enum(['comfortable', 'compact']),
  zoom: z.number().min(0.5).max(3),
  panes: z.record(z.string().max(80), z.array(z.number()).max(8)),
  lastPlace: z.string().max(300).nullable(),
  dossierId: z.string().max(64).nullable(),
});
export type Settings = z.infer<typeof Settings>;
export const SettingsPatch = Settings.partial();
export type SettingsPatch = z.infer<typeof SettingsPatch>;
export const DEFAULT_SETTINGS: Settings = { theme: 'system', density: 'comfortable', zoom: 1, panes: {}, lastPlace: null, dossierId: null };

export const AppState = z.object({
  version: z.string(), platform: z.string(), storeFile: z.string(), today: z.string(),
  /** Sentences about where the store lies (cloud-synced or network folder). */
  warnings: z.array(z.string()),
  /** Set when the store could not be opened: the window shows the recovery view and nothing else. */
  recovery: Failure.nullable(),
  dossiers: z.array(DossierRow), history: HistoryState, settings: Settings,
  lastBackup: z.string().nullable(),
});
export type AppState = z.infer<typeof AppState>;

const Nothing = z.object({});
export const appChannels = {
  'app.state': channel(Nothing, AppState),
  'settings.change': channel(SettingsPatch, Settings),
  'dossier.list': channel(Nothing, z.array(DossierRow)),
  'country.list': channel(Nothing, z.array(z.object({ code: z.string(), name: z.string(), demonyms: z.array(z.string()), aliases: z.array(z.string()) }))),
  'history.state': channel(Nothing, HistoryState),
  'history.undo': channel(Nothing, z.object({ label: z.string(), state: HistoryState })),
  'history.redo': channel(Nothing, z.object({ label: z.string(), state: HistoryState })),
  'history.ofRecord': channel(z.object({ recordType: z.string().max(40), recordId: Id }), z.array(z.object({ at: z.string(), action: z.string(), changes: z.array(z.object({ field: z.string(), before: z.string().nullable(), after: z.string().nullable() })) }))),
  'finding.list': channel(z.object({ dossierId: Id }), z.array(Finding)),
  /** Asks for a file with the platform's own dialog; null when the person cancels. */
  'store.backup': channel(Nothing, z.object({ file: z.string(), bytes: z.number() }).nullable()),
  'store.restore': channel(Nothing, z.object({ file: z.string(), replacedCopy: z.string() }).nullable()),
  'store.showFile': channel(Nothing, Nothing),
};
