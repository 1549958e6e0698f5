import { AttacheError } from '../../shared/ipc/errors';
import type { OutputOf, ParsedInputOf } from '../../shared/ipc/contract';
import { groupBy } from '../store/queries/columns';
import { refKey, titlesOf } from '../store/queries/recordTitles';
import { copiesOf, passagesIn, sourceById, sourceRows, supportsIn } from '../store/queries/sources';
import type { ServiceContext } from './context';

/** Sources, newest first, with how many passages and claims rest on each. */
export function listSources(ctx: ServiceContext, input: ParsedInputOf<'source.list'>): OutputOf<'source.list'> {
  return sourceRows(ctx.store.db, input.dossierId);
}

/** A source with its text, its passages in reading order and every record that rests on each. */
export function getSource(ctx: ServiceContext, input: ParsedInputOf<'source.get'>): OutputOf<'source.get'> {
  const { db } = ctx.store;
  const source = sourceById(db, input.id);
  if (!source) throw new AttacheError('NOT_FOUND', 'This source is no longer in the store. Go back to the list and choose another.');
  const supports = supportsIn(db, source.id);
  const titles = titlesOf(db, supports.map((support) => ({ type: support.recordType, id: support.recordId })));
  const byPassage = groupBy(supports, (support) => support.passageId);
  const passageRows = passagesIn(db, source.id).map((passage, index) => ({
    ...passage, key: index + 1,
    supports: (byPassage.get(passage.id) ?? []).flatMap(({ recordType, recordId, field, stance }) => {
      const title = titles.get(refKey(recordType, recordId));
      return title && !title.isGone ? [{ recordType, recordId, title: title.title, field, stance }] : [];
    }),
  }));
  return { ...source, passageRows, copies: copiesOf(db, source.id) };
}
