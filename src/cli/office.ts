import type { ServiceContext } from '../main/services/context';
import { openHeadless, type HeadlessOffice } from '../main/services/headless';
import type { Call } from './command';
import { storeFileOf } from './storeFile';

export interface OfficeOptions {
  isWriting: boolean;
  /** The press gets ready while the store is opened. */
  isPrinting?: boolean;
  /** A store other than the one that the command line names. */
  storeFile?: string;
}

/** Opens the store of a command and closes it whatever happens. Reading commands do not need the right to write. */
export async function withOffice<T>(call: Call, options: OfficeOptions, work: (ctx: ServiceContext) => Promise<T>): Promise<T> {
  const office = await openOffice(call, options);
  try {
    return await work(office.ctx);
  } finally {
    await office.close();
  }
}

async function openOffice(call: Call, { isWriting, isPrinting = false, storeFile }: OfficeOptions): Promise<HeadlessOffice> {
  const { resourcesDir, version, clock, ids, openPress } = call.installation;
  const press = openPress();
  try {
    if (isPrinting) press.warmUp?.();
    return openHeadless({ storeFile: storeFile ?? storeFileOf(call), isReadonly: !isWriting, resourcesDir, appVersion: version, clock, ids, press });
  } catch (error) {
    await press.close();
    throw error;
  }
}
