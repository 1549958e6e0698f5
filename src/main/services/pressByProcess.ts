import { AttacheError } from '../../shared/ipc/errors';
import { RenderClient, RenderProcessError } from '../render/renderClient';
import type { RenderProcess } from '../render/renderClient';
import type { Press, PressJob, PressOutput } from './press';

/** A press that prints in a process or thread of its own; cancelling ends it and the next job starts another. */
export function pressByProcess(spawn: () => RenderProcess, fontsDir: string): Press {
  const client = new RenderClient(spawn, fontsDir);
  return {
    print: (job) => printThere(client, job),
    warmUp: () => client.warmUp(),
    close: () => Promise.resolve(client.close()),
  };
}

async function printThere(client: RenderClient, { model, password, signal, onProgress }: PressJob): Promise<PressOutput> {
  try {
    const { pdf, pageMap, findings } = await client.render(model, {
      ...(signal ? { signal } : {}),
      ...(password === undefined ? {} : { password }),
      onProgress: (stage, done, total) => onProgress?.({ stage, done, total }),
    });
    return { pdf, map: pageMap, findings };
  } catch (error) {
    if (signal?.aborted) throw new AttacheError('CANCELLED', 'Printing was cancelled; no file was written.');
    if (error instanceof RenderProcessError) throw Object.assign(new AttacheError('PRESS_FAILED', 'The pack could not be printed. Take back the last change and set the pages again; the log names the fault.'), { cause: error });
    throw error;
  }
}
