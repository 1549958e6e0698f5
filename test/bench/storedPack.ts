import { resolve } from 'node:path';
import { fixedClock } from '../../src/main/platform/clock';
import { createIdSource } from '../../src/main/platform/ids';
import { needPack } from '../../src/main/services/packEdits';
import { freezePack, sha256 } from '../../src/main/services/packSnapshot';
import { loadSample } from '../../src/main/services/sample/loadSample';
import { openStore } from '../../src/main/store/openStore';
import { insert } from '../../src/main/store/sql';
import { assemble } from '../../src/shared/pack/assemble/assemble';
import { canonicalJson } from '../../src/shared/pack/canonicalJson';
import type { PackModel } from '../../src/shared/pack/model';
import type { PackSnapshot } from '../../src/shared/pack/snapshot';
import { modelWords } from '../support/modelWords';
import { writer } from './referenceWords';

export const VERSION = 'bench';
const ANNEXES = 13;
const NOTES = 24;

export interface StoredPack { packId: string; model: PackModel; json: string; words: number }

/** The sample pack's model as the store gives it. */
export function sampleModel(): PackModel {
  return withSample(':memory:', (snapshot) => snapshot).model;
}

/** A store in `file` whose sample pack has a version of the extent of M: the full book with long annexes and notes. */
export function storePack(file: string): StoredPack {
  return withSample(file, (snapshot) => lengthened(snapshot));
}

function withSample(file: string, change: (snapshot: PackSnapshot) => PackSnapshot): StoredPack {
  const clock = fixedClock('2026-11-24T09:00:00Z');
  const ids = createIdSource(clock);
  const resourcesDir = resolve('resources');
  const store = openStore(file, { clock, ids });
  const { packId } = loadSample({ store, resourcesDir });
  const draft = freezePack(store.db, needPack(store.db, packId), file === ':memory:' ? {} : { profile: 'full-book' });
  const snapshot = change(draft.snapshot);
  const json = canonicalJson(snapshot);
  const hash = sha256(json);
  if (snapshot !== draft.snapshot) {
    store.act({ label: 'Store the pack', kind: 'system' }, (db) => {
      insert(db, 'pack_version', { id: 'bench-version', pack_id: packId, number: VERSION, as_of: '2026-11-24T09:00:00Z', issued_at: '2020-01-01T00:00:00Z', snapshot: json, snapshot_sha256: hash, template_sha256: hash, pages: 1 });
    });
  }
  store.close();
  const model = assemble(snapshot, hash);
  return { packId, model, json, words: modelWords(model, () => false).join(' ').split(/\s+/u).length };
}

function lengthened(snapshot: PackSnapshot): PackSnapshot {
  const write = writer(14, 8600);
  const annexes = Array.from({ length: ANNEXES }, (_, index) => ({
    ...snapshot.sources[0]!, id: `annex-${index}`, title: write.words(6), text: Array.from({ length: 6 }, () => write.sentences(8)).join('\n\n'),
  }));
  const notes = Array.from({ length: NOTES }, (_, index): PackSnapshot['meeting']['context'][number] => ({
    id: `note-${index}`, scope: 'regional', title: write.words(4), text: write.sentences(5), consequence: write.sentence(20), asOf: null, passageId: null, isExample: false,
  }));
  const items = annexes.map(({ id }) => ({ id: `item-${id}`, recordType: 'source' as const, recordId: id, detail: 'full' as const, override: null }));
  const others = snapshot.sections.filter(({ kind }) => kind !== 'annexes' && kind !== 'source-notes');
  const last = snapshot.sections.filter(({ kind }) => kind === 'source-notes');
  return {
    ...snapshot, sources: [...snapshot.sources, ...annexes], meeting: { ...snapshot.meeting, context: [...snapshot.meeting.context, ...notes] },
    sections: [...others, { id: 'section-annexes', kind: 'annexes', title: null, pageBudget: null, items }, ...last],
  };
}
