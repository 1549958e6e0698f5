import { readFileSync } from 'node:fs';
import { assemble } from '../../../shared/pack/assemble/assemble';
import { PackSnapshot } from '../../../shared/pack/snapshot';
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
  const reply = await withBytecodeOnly(() => withNewArrayMethods(() => {
    const snapshot = PackSnapshot.parse(JSON.parse(readFileSync(snapshotFile, 'utf8')));
    return answerTo({ id: 1, model: assemble(snapshot, '0'.repeat(64)), fontsDir });
  }));
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
