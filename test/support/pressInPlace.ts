import { modelOf } from '../../src/main/render/frozenPack';
import { AttacheError } from '../../src/shared/ipc/errors';
import type { Press, PressJob, PressOutput } from '../../src/main/services/press';

/** A press that prints in this very process. For tests of what stands above the press. */
export function pressInPlace(fontsDir: string): Press {
  return {
    print: (job) => printHere(fontsDir, job),
    printStretch: async ({ model, stretch }) => (await import('../../src/main/render/renderStretch')).renderStretch(model, stretch, { fontsDir }),
    close: () => Promise.resolve(),
  };
}

async function printHere(fontsDir: string, { pack, password, signal, onProgress }: PressJob): Promise<PressOutput> {
  const { renderPack } = await import('../../src/main/render/renderPack');
  refuseCancelled(signal);
  try {
    const { pdf, pageMap, findings } = await renderPack(modelOf(pack), {
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
