import { AttacheError } from '../../../shared/ipc/errors';
import { canonicalJson } from '../../../shared/pack/canonicalJson';
import { SECTIONS } from '../../../shared/pack/sections';
import type { Db } from '../../store/connection';
import { packById } from '../../store/queries/packs';
import { run, takenBack } from '../../store/sql';
import { freezePack, sha256, type FrozenPack } from '../packSnapshot';
import type { Sample } from './format';
import type { SampleWriter } from './writer';

/** The version of the sample pack that went round before the draft; the store itself is left as it stands today. */
export function writeEarlierVersion(db: Db, writer: SampleWriter, file: Sample['pack']): void {
  const { id } = file.pack;
  const { number, asOf, issuedAt, pages } = file.earlier;
  const { json, hash } = takenBack(db, () => {
    restoreThen(db, writer, file);
    return freezeThen(db, file);
  });
  writer.row('pack_version', { id: `${id}.v${number}`, packId: id, number, asOf, issuedAt, snapshot: json, snapshotSha256: hash, templateSha256: sha256(canonicalJson(SECTIONS)), pages });
}

/** Brings the chosen records back to how they stood; what happened to a commitment afterwards had not happened. */
function restoreThen(db: Db, writer: SampleWriter, { pack, sections, earlier }: Sample['pack']): void {
  for (const item of earlier.without) {
    if (run(db, 'DELETE FROM pack_item WHERE id = ?', [`${pack.id}.${item}`]) === 0) throw new AttacheError('INVALID_INPUT', `The earlier version of the sample pack leaves out ${item}, which the pack does not hold; install Attaché again.`);
  }
  earlier.with.forEach(({ section, type, record, detail }, index) => {
    const sectionId = `${pack.id}.${section}`;
    const position = (sections.find(({ kind }) => kind === section)?.items.length ?? 0) + index;
    writer.row('pack_item', { id: `${sectionId}.${record}`, sectionId, recordType: type, recordId: record, detail, position });
  });
  for (const { table, ids, was } of earlier.records) {
    for (const id of ids) writer.change(table, id, was);
  }
  run(db, 'DELETE FROM commitment_history WHERE as_of > ?', [earlier.asOf.slice(0, 10)]);
}

function freezeThen(db: Db, { pack: { id }, earlier: { asOf, state, number } }: Sample['pack']): Pick<FrozenPack, 'json' | 'hash'> {
  const pack = packById(db, id);
  if (!pack) throw new Error(`The pack ${id} was not written`);
  const { snapshot } = freezePack(db, { ...pack, asOf, state });
  const json = canonicalJson({ ...snapshot, pack: { ...snapshot.pack, version: number } });
  return { json, hash: sha256(json) };
}
