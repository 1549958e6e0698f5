import { z } from 'zod';
import type { Db } from '../connection';
import { all, insert } from '../sql';
import { idList } from './columns';

/** Those of the codes that the store does not know yet. */
export function unknownCountries(db: Db, codes: readonly string[]): string[] {
  const known = all(db, z.object({ code: z.string() }), 'SELECT c.code FROM json_each(?) w JOIN country c ON c.code = w.value', [idList(codes)]);
  const have = new Set(known.map((row) => row.code));
  return [...new Set(codes)].filter((code) => !have.has(code));
}

export function insertCountry(db: Db, country: { code: string; name: string; demonym: string | null }): void {
  insert(db, 'country', { ...country });
}
