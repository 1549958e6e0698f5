import type { Handlers } from './dispatch';
import type { HandlerParts } from './handlerParts';
import { appHandlers } from './handlers/app';
import { inboxHandlers } from './handlers/inbox';
import { memoryHandlers } from './handlers/memory';
import { packHandlers } from './handlers/packs';

/** The whole table: one handler for each channel of the contract. */
export function createHandlers(parts: HandlerParts): Handlers {
  return { ...appHandlers(parts), ...inboxHandlers(parts), ...memoryHandlers(parts), ...packHandlers(parts) };
}
