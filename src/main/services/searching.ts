import type { OutputOf, ParsedInputOf } from '../../shared/ipc/contract';
import type { ServiceContext } from './context';

/** One search over every record of a dossier, or of all. Never fails on any text. */
export function searchRecords(ctx: ServiceContext, input: ParsedInputOf<'search.query'>): OutputOf<'search.query'> {
  const options = { limit: input.limit, ...(input.dossierId === undefined ? {} : { dossierId: input.dossierId }), ...(input.types === undefined ? {} : { types: input.types }) };
  const { hits, total, isCapped } = ctx.store.search(input.text, options);
  return {
    hits: hits.map(({ recordType, recordId, title, date, detail, snippet, titleRanges, snippetRanges }) => ({
      recordType, recordId, title, date, detail, snippet, titleRanges: titleRanges.map(pair), snippetRanges: snippetRanges.map(pair),
    })),
    total, isCapped,
  };
}

function pair(range: readonly [number, number]): [number, number] {
  return [range[0], range[1]];
}
