import { z } from 'zod';
import { modelOf } from './frozenPack';
import { RenderRequest, type MessagePort, type RenderReply } from './renderProtocol';
import { renderPack } from './renderPack';
import { renderStretch } from './renderStretch';

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * Answers render requests on a port, one after the other. It has no cancel: whoever asks ends the process.
 * A request that does not have the right shape is answered with a failure when it carries an id.
 */
export function serveRenders(port: MessagePort): void {
  const reply = (message: RenderReply): void => port.post(message);
  let queue: Promise<void> = Promise.resolve();
  port.onMessage((message) => {
    queue = queue.then(() => answer(message, reply));
  });
}

async function answer(message: unknown, reply: (message: RenderReply) => void): Promise<void> {
  const request = RenderRequest.safeParse(message);
  if (!request.success) {
    const named = z.object({ id: z.number().int() }).safeParse(message);
    if (named.success) reply({ kind: 'failed', id: named.data.id, message: `This is not a pack that can be printed: ${z.prettifyError(request.error)}` });
    return;
  }
  const { id, pack, fontsDir, password, stretch } = request.data;
  try {
    const model = modelOf(pack);
    if (stretch) return reply({ kind: 'stretch', id, pages: await renderStretch(model, stretch, { fontsDir }) });
    const { pdf, pageMap, findings } = await renderPack(model, {
      fontsDir,
      ...(password === undefined ? {} : { password }),
      onProgress: (stage, done, total) => reply({ kind: 'progress', id, stage, done, total }),
    });
    reply({ kind: 'done', id, pdf, pageMap, findings });
  } catch (error) {
    reply({ kind: 'failed', id, message: messageOf(error) });
  }
}
