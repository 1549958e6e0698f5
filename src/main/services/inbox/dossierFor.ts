import { AttacheError } from '../../../shared/ipc/errors';
import { dossierRows } from '../../store/queries/dossiers';
import type { ServiceContext } from '../context';

/**
 * The dossier whose inbox a report goes to: the one that is named, else the one of its two countries, else the only one.
 * @throws AttacheError INVALID_INPUT that lists the dossiers when none can be told
 */
export function dossierFor({ store }: Pick<ServiceContext, 'store'>, { named, countries }: { named: string | null; countries: readonly string[] }): string {
  const dossiers = dossierRows(store.db);
  const listed = dossiers.map(({ id, title }) => `${id} (${title})`).join(', ');
  if (named !== null) {
    const found = dossiers.find(({ id, title }) => id === named || title === named);
    if (found) return found.id;
    throw new AttacheError('INVALID_INPUT', `There is no dossier “${named}” in this store. It has ${listed || 'none; load the sample first'}.`);
  }
  const own = dossiers.find(({ ours, theirs }) => countries.includes(ours) && countries.includes(theirs)) ?? (dossiers.length === 1 ? dossiers[0] : undefined);
  if (own) return own.id;
  throw new AttacheError('INVALID_INPUT', dossiers.length === 0 ? 'This store has no dossier to keep the report in. Load the sample first: attache sample.' : `Which dossier the report belongs to cannot be told. Name one with --dossier: ${listed}.`);
}
