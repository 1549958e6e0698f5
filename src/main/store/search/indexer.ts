import type { RecordType } from '../../../shared/domain/values';

/**
 * How the records of one type become search documents: one SELECT that gives the columns below for the live record `@id`,
 * and, for every type of record that a document quotes, a SELECT of the documents that quote the record `@id`.
 *
 * Columns: dossier_id, date, date_precision, label (one short line under the title), title, names (other names, one a line),
 * body, topics (one a line), people (one a line), spelled (names that are also found by their sound, one a line),
 * facets (blank-separated tokens, see FACET).
 */
export interface Indexer {
  type: RecordType;
  table: string;
  select: string;
  quotes?: Readonly<Partial<Record<RecordType, string>>>;
}

/** First letters of the tokens by which documents are filtered. */
export const FACET = { all: 'xall', type: 'xt', dossier: 'xd', kind: 'xk', country: 'xc', strength: 'xs' } as const;

/** A facet token: letters and digits only, so that the tokenizer keeps it whole. */
export function facetToken(prefix: string, value: string): string {
  return prefix + value.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** SQL that writes a facet token; its values come from closed lists and codes. */
export function facetSql(prefix: string, column: string): string {
  return `coalesce(' ${prefix}' || replace(lower(${column}), '-', ''), '')`;
}

/** SQL for the countries of the dossier of `alias`, for records that have none of their own. */
export function dossierCountries(alias: string): string {
  return `coalesce((SELECT ' xc' || lower(ours) || ' xc' || lower(theirs) FROM dossier WHERE id = ${alias}.dossier_id), '')`;
}

/** SQL for one value a line from a sub-select that gives the column `value`. */
export function lines(select: string): string {
  return `coalesce((SELECT group_concat(value, char(10)) FROM (${select})), '')`;
}
