import { readFileSync } from 'node:fs';
import { RenderReply, type RenderRequest } from '../renderProtocol';
import { serveRenders } from '../renderServer';
import { withBytecodeOnly } from './bytecodeOnly';
import { withNewArrayMethods } from './newArrayMethods';

/**
 * Prints a pack as if it had been asked to, so that what a press needs for any pack is there afterwards: parsed fonts, shaped
 * letters, compiled functions.
 * @param snapshotFile a frozen pack as JSON
 */
export async function rehearse(snapshotFile: string, fontsDir: string): Promise<void> {
  const pack = { json: readFileSync(snapshotFile, 'utf8'), hash: '0'.repeat(64) };
  const reply = await withBytecodeOnly(() => withNewArrayMethods(() => answerTo({ id: 1, pack, fontsDir })));
  if (reply.kind !== 'done') throw new Error(`The press could not rehearse: ${reply.kind === 'failed' ? reply.message : reply.kind}`);
}

function answerTo(request: RenderRequest): Promise<RenderReply> {
  return new Promise((resolve) => {
    const post = (reply: unknown): void => {
      const { success, data } = RenderReply.safeParse(reply);
      if (success && data.kind !== 'progress') resolve(data);
    };
    serveRenders({ post, onMessage: (listener) => listener(request) });
  });
}
