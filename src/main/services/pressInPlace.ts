import { AttacheError } from '../../shared/ipc/errors';
import type { Press, PressJob, PressOutput } from './press';

/** A press that prints in this very process. The engine is loaded with the first job, so that other commands start fast. */
export function pressInPlace(fontsDir: string): Press {
  return {
    print: (job) => printHere(fontsDir, job),
    close: () => Promise.resolve(),
  };
}

async function printHere(fontsDir: string, { model, password, signal, onProgress }: PressJob): Promise<PressOutput> {
  const { renderPack } = await import('../render/renderPack');
  refuseCancelled(signal);
  try {
    const { pdf, pageMap, findings } = await renderPack(model, {
      fontsDir,
      ...(signal ? { signal } : {}),
      ...(password === undefined ? {} : { password }),
      onProgress: (stage, done, total) => onProgress?.({ stage, done, total }),
    });
    return { pdf, map: pageMap, findings };
  } catch (error) {
    refuseCancelled(signal);
    throw error;
  }
}

function refuseCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new AttacheError('CANCELLED', 'Printing was cancelled; no file was written.');
}
