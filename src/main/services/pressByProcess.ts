import { AttacheError } from '../../shared/ipc/errors';
import { RenderClient, RenderProcessError } from '../render/renderClient';
import type { RenderProcess } from '../render/renderClient';
import type { StretchPages } from '../render/stretch';
import type { Press, PressJob, PressOutput, StretchJob } from './press';

/** What a process of the press is for: whole files, or the pages in view. */
export type PressRole = 'whole' | 'in view';

/**
 * A press that prints in a process or thread of its own; cancelling ends it and the next job starts another. Stretches have
 * a second one, started with the first of them: it stays warm while whole files are cancelled and begun again.
 */
export function pressByProcess(spawn: (role: PressRole) => RenderProcess, fontsDir: string): Press {
  const whole = new RenderClient(() => spawn('whole'), fontsDir);
  const quick = new RenderClient(() => spawn('in view'), fontsDir);
  return {
    print: (job) => printThere(whole, job),
    printStretch: (job) => printStretchThere(quick, job),
    warmUp: () => whole.warmUp(),
    close: () => {
      whole.close();
      quick.close();
      return Promise.resolve();
    },
  };
}

async function printThere(client: RenderClient, { pack, password, signal, onProgress }: PressJob): Promise<PressOutput> {
  try {
    const { pdf, pageMap, findings } = await client.render(pack, {
      ...(signal ? { signal } : {}),
      ...(password === undefined ? {} : { password }),
      onProgress: (stage, done, total) => onProgress?.({ stage, done, total }),
    });
    return { pdf, map: pageMap, findings };
  } catch (error) {
    throw failureOf(error, signal);
  }
}

async function printStretchThere(client: RenderClient, { model, stretch, signal }: StretchJob): Promise<StretchPages | null> {
  try {
    return await client.renderStretch(model, stretch, signal ? { signal } : {});
  } catch (error) {
    throw failureOf(error, signal);
  }
}

function failureOf(error: unknown, signal: AbortSignal | undefined): unknown {
  if (signal?.aborted) return new AttacheError('CANCELLED', 'Printing was cancelled; no file was written.');
  if (error instanceof RenderProcessError) return Object.assign(new AttacheError('PRESS_FAILED', 'The pack could not be printed. Take back the last change and set the pages again; the log names the fault.'), { cause: error });
  return error;
}
