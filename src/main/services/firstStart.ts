import { z } from 'zod';
import { one } from '../store/sql';
import type { ServiceContext } from './context';
import { loadSample } from './sample/loadSample';

/** A store without any dossier opens to the sample, so that the first look shows what the product is for. */
export function fillEmptyStore(ctx: ServiceContext): void {
  const { count } = one(ctx.store.db, z.object({ count: z.number() }), 'SELECT count(*) AS count FROM dossier') ?? { count: 0 };
  if (count === 0) loadSample(ctx);
}
