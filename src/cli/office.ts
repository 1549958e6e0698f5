import type { ServiceContext } from '../main/services/context';
import { openHeadless } from '../main/services/headless';
import type { Call } from './command';
import { storeFileOf } from './storeFile';

/** Opens the store of a command and closes it whatever happens. Reading commands do not need the right to write. */
export async function withOffice(call: Call, options: { isWriting: boolean }, work: (ctx: ServiceContext) => Promise<number>): Promise<number> {
  const { resourcesDir, version, clock, ids } = call.installation;
  const office = openHeadless({ storeFile: storeFileOf(call), isReadonly: !options.isWriting, resourcesDir, appVersion: version, clock, ids });
  try {
    return await work(office.ctx);
  } finally {
    await office.close();
  }
}
