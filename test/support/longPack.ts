import { resolve } from 'node:path';
import { fixedClock } from '../../src/main/platform/clock';
import { createIdSource } from '../../src/main/platform/ids';
import { sha256 } from '../../src/main/services/packSnapshot';
import { loadSample } from '../../src/main/services/sample/loadSample';
import { openStore } from '../../src/main/store/openStore';
import { packSections } from '../../src/main/store/queries/packs';
import { insert, update } from '../../src/main/store/sql';
import { writer } from '../bench/referenceWords';

const AT = '2026-11-24T09:00:00Z';
const PARAGRAPHS = 14;

/** A store in `file` with the sample dossier, whose pack is the full book with so many long annexes of about five pages each. */
export function storeLongPack(file: string, annexes: number): { packId: string } {
  const clock = fixedClock(AT);
  const store = openStore(file, { clock, ids: createIdSource(clock) });
  const { packId, dossierId } = loadSample({ store, resourcesDir: resolve('resources') });
  const write = writer(14, 8600);
  store.act({ label: 'Write the long pack', kind: 'system' }, (db) => {
    update(db, 'pack', packId, { profile: 'full-book' });
    const sections = packSections(db, packId);
    for (const { id } of sections) update(db, 'pack_section', id, { is_included: 1 });
    const sectionId = sections.find(({ kind }) => kind === 'annexes')?.id ?? '';
    for (let index = 0; index < annexes; index += 1) {
      const text = Array.from({ length: PARAGRAPHS }, () => write.sentences(8)).join('\n\n');
      const id = `annex-${String(index).padStart(3, '0')}`;
      insert(db, 'source', { id, dossier_id: dossierId, kind: 'minutes', title: `Annex ${index + 1}: ${write.words(5)}`, publisher: 'The desk', published_on: '2026-10-01', text, text_sha256: sha256(text), created_at: AT });
      insert(db, 'pack_item', { id: `item-${id}`, section_id: sectionId, record_type: 'source', record_id: id, position: 100 + index, detail: 'full', override: null, base_hash: null });
    }
  });
  store.close();
  return { packId };
}
