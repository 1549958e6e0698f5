import type { Clock } from '../platform/clock';
import type { Office } from '../services/office';
import type { SettingsFile } from '../services/settings';
import type { Handlers } from './dispatch';
import { appHandlers } from './handlers/app';
import { memoryHandlers } from './handlers/memory';
import { packHandlers } from './handlers/packs';
import type { WindowPorts } from './windowPorts';

/** What the handlers of the window stand on. */
export interface HandlerParts {
  office: Office;
  settings: SettingsFile;
  clock: Clock;
  ports: WindowPorts;
  version: string;
  platform: string;
}

/** The whole table: one handler for each channel of the contract. */
export function createHandlers(parts: HandlerParts): Handlers {
  return { ...appHandlers(parts), ...memoryHandlers(parts), ...packHandlers(parts) };
}
