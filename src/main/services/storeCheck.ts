import type { Finding } from '../../shared/domain/finding';
import { checkStore } from '../store/integrity';
import { SearchIndex } from '../store/search/searchIndex';
import { dossierRows } from '../store/queries/dossiers';
import type { ServiceContext } from './context';
import { listFindings } from './findings';

export interface WholeCheck {
  /** False when file, schema or audit do not hold: then the records cannot be relied on and are not judged. */
  isSound: boolean;
  findings: Finding[];
}

/** The store itself first, then everything that wants attention in its dossiers. */
export function checkEverything(ctx: ServiceContext): WholeCheck {
  const { db } = ctx.store;
  const store = checkStore(db, new SearchIndex(db));
  if (store.some((finding) => finding.severity === 'blocking')) return { isSound: false, findings: store };
  return { isSound: true, findings: [...store, ...dossierRows(db).flatMap((dossier) => listFindings(ctx, { dossierId: dossier.id }))] };
}
