import type { Clock } from '../platform/clock';
import type { Office } from '../services/office';
import type { SettingsFile } from '../services/settings';
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
