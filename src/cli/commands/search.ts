import { formatDate } from '../../shared/domain/dates';
import { AttacheError } from '../../shared/ipc/errors';
import { UsageError, type Run } from '../command';
import { DONE } from '../exitCodes';
import { withOffice } from '../office';
import { print, printJson, say } from '../terminal';
import { numberOption } from '../typedArguments';

const LONGEST_QUERY = 500;

/** Ranked hits for what was typed. */
export const run: Run = async (call) => {
  const query = call.typed.positionals.join(' ').trim();
  if (query === '') throw new UsageError('QUERY is empty: write what to search for.');
  if (query.length > LONGEST_QUERY) throw new AttacheError('INVALID_INPUT', `The query is ${query.length} characters long; shorten it to ${LONGEST_QUERY}.`);
  const limit = numberOption(call.typed, 'limit', { min: 1, max: 200, otherwise: 30 });
  return withOffice(call, { isWriting: false }, async (ctx) => {
    const { hits, total, isCapped, notes } = ctx.store.search(query, { limit });
    for (const note of notes) say(call.terminal, note);
    if (call.typed.isOn('json')) {
      printJson(call.terminal, hits.map(({ recordId: id, recordType: type, title, date, detail, snippet }) => ({ id, type, title, date, detail, snippet })));
      return DONE;
    }
    for (const hit of hits) {
      const date = hit.date === null ? '' : formatDate(hit.date, hit.datePrecision ?? 'day');
      print(call.terminal, `${[hit.recordType, date, hit.title].filter(Boolean).join(' · ')}\n  ${hit.recordId}${hit.detail ? ` · ${hit.detail}` : ''}\n  ${hit.snippet.replaceAll(/\s+/g, ' ')}`);
    }
    say(call.terminal, countSentence(hits.length, total, isCapped));
    return DONE;
  });
};

function countSentence(shown: number, total: number, isCapped: boolean): string {
  if (total === 0) return 'Nothing was found. Try fewer words or another spelling.';
  return shown < total || isCapped ? `${shown} shown of ${total}${isCapped ? ' or more' : ''}.` : `${total} found.`;
}
