import { AttacheError } from '../../shared/ipc/errors';
import type { OutputOf, ParsedInputOf } from '../../shared/ipc/contract';
import { groupBy } from '../store/queries/columns';
import { appearancesOf, lastSeenDays, namesOf, nameUses, neverSameAs, otherHoldersOf, personById, personRows, spellingsOf, tenuresOf } from '../store/queries/people';
import type { ServiceContext } from './context';

/** People of a dossier, by name. */
export function listPeople(ctx: ServiceContext, input: ParsedInputOf<'person.list'>): OutputOf<'person.list'> {
  const { db } = ctx.store;
  const rows = personRows(db, input.dossierId);
  const seen = lastSeenDays(db, input.dossierId, rows.map((row) => row.id));
  const spellings = groupBy(spellingsOf(db, input.dossierId), (row) => row.personId);
  return rows.map((row) => ({ ...row, lastSeen: seen.get(row.id) ?? null, spellings: (spellings.get(row.id) ?? []).map(({ name }) => name) }));
}

/** A person with every spelling and who used it, posts over time, who else held them, and where they appear. */
export function getPerson(ctx: ServiceContext, input: ParsedInputOf<'person.get'>): OutputOf<'person.get'> {
  const { db } = ctx.store;
  const person = personById(db, input.id);
  if (!person) throw new AttacheError('NOT_FOUND', 'This person is no longer in the store. Go back to the list and choose another.');
  const uses = groupBy(nameUses(db, person.id), (use) => use.nameId);
  return {
    ...person,
    names: namesOf(db, person.id).map((name) => ({ ...name, usedBy: [...new Set((uses.get(name.id) ?? []).map((use) => use.usedBy))] })),
    tenures: tenuresOf(db, person.id),
    otherHolders: otherHoldersOf(db, person.id),
    neverSame: neverSameAs(db, person.id),
    appearsIn: appearancesOf(db, person.id),
  };
}
