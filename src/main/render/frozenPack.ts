import { z } from 'zod';
import { assemble } from '../../shared/pack/assemble/assemble';
import { PackModel } from '../../shared/pack/model';
import { PackSnapshot } from '../../shared/pack/snapshot';

/** A frozen pack as it is kept: the snapshot's canonical JSON and its SHA-256, which is printed in the foot. */
export const FrozenText = z.object({ json: z.string(), hash: z.string() });
export type FrozenText = z.infer<typeof FrozenText>;

/** What the press is given: a pack put together, or one that is still frozen. */
export const Printable = z.union([FrozenText, PackModel]);
export type Printable = z.infer<typeof Printable>;

/** The model of a pack. @throws SyntaxError or ZodError when the text is no frozen pack */
export function modelOf(pack: Printable): PackModel {
  return 'json' in pack ? assemble(PackSnapshot.parse(JSON.parse(pack.json)), pack.hash) : pack;
}
