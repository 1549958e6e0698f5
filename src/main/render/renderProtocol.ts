import { z } from 'zod';
import { PageMap, PressFinding } from '../../shared/pack/model';
import { Printable } from './frozenPack';
import { Stretch, StretchPages } from './stretch';

/** What the rendering process is asked. A press that has rehearsed puts a frozen pack together sooner than whoever asks. */
export const RenderRequest = z.object({
  id: z.number().int(),
  pack: Printable,
  fontsDir: z.string(),
  password: z.string().optional(),
  /** Makes these pages alone, for the screen; the whole file when left out. */
  stretch: Stretch.optional(),
});
export type RenderRequest = z.infer<typeof RenderRequest>;

export const RenderStageName = z.enum(['compose', 'layout', 'draw', 'write']);

/** What the rendering process answers: progress, then one result or one failure for each request. */
export const RenderReply = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('progress'), id: z.number().int(), stage: RenderStageName, done: z.number(), total: z.number() }),
  z.object({ kind: z.literal('done'), id: z.number().int(), pdf: z.instanceof(Uint8Array), pageMap: PageMap, findings: z.array(PressFinding) }),
  /** `pages` is null where the stretch cannot be told without the whole. */
  z.object({ kind: z.literal('stretch'), id: z.number().int(), pages: StretchPages.nullable() }),
  z.object({ kind: z.literal('failed'), id: z.number().int(), message: z.string() }),
]);
export type RenderReply = z.infer<typeof RenderReply>;

/** One end of a message channel; both kinds of child process are brought to this shape. */
export interface MessagePort {
  post(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
}
