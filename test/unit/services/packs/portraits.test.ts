import { describe, expect, it } from 'vitest';
import { packChecks } from '../../../../src/main/services/packChecks';
import { needPack } from '../../../../src/main/services/packEdits';
import { freezePack, sha256 } from '../../../../src/main/services/packSnapshot';
import { insert, update } from '../../../../src/main/store/sql';
import { assemble } from '../../../../src/shared/pack/assemble/assemble';
import { changesSince } from '../../../../src/shared/pack/changes';
import type { Block } from '../../../../src/shared/pack/model';
import { modelText } from '../../../../src/shared/pack/richText';
import { PackSnapshot } from '../../../../src/shared/pack/snapshot';
import { makePack, openPackMemory, type PackMemory } from '../../../support/packFixture';
import { smallPng } from '../../../support/photographs';

const SHA = 'a'.repeat(64);

function withPhoto(changes: { file?: object; date?: string | null } = {}): { memory: PackMemory; id: string } {
  const memory = openPackMemory();
  memory.write((db) => {
    insert(db, 'attachment', { sha256: SHA, media_type: 'image/png', bytes: smallPng(), alt_text: null, rights: 'Own', taken_on: null, added_at: '2026-11-02T09:00:00.000Z', ...changes.file });
    update(db, 'person', 'p-visitor', { photo_sha256: SHA, photo_date: changes.date ?? null, biography: 'Has led the committee.', pronunciation: 'NAH-sir' });
  });
  return { memory, id: makePack(memory).id };
}

const frozen = ({ memory, id }: ReturnType<typeof withPhoto>) => freezePack(memory.ctx.store.db, needPack(memory.ctx.store.db, id));
function portraits(made: ReturnType<typeof withPhoto>): Extract<Block, { kind: 'portrait' }>[] {
  const { snapshot, hash } = frozen(made);
  return assemble(snapshot, hash).sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'portrait'));
}

describe('the photograph of a person', () => {
  it('is frozen with its bytes and stands before the facts, with its day', () => {
    const made = withPhoto({ date: '2025-11-24', file: { alt_text: 'The Secretary General at a desk' } });
    const { snapshot, json, hash } = frozen(made);
    expect(PackSnapshot.parse(JSON.parse(json))).toEqual(snapshot);
    expect(hash).toBe(sha256(json));
    const blocks = assemble(snapshot, hash).sections.find(({ kind }) => kind === 'biographies')!.blocks;
    expect(blocks.map(({ kind }) => kind).slice(0, 3)).toEqual(['heading', 'portrait', 'facts']);
    expect(blocks[1]).toMatchObject({ mediaType: 'image/png', altText: 'The Secretary General at a desk', caption: 'Photograph, 24 Nov 2025', data: smallPng().toString('base64') });
    expect(modelText(assemble(snapshot, hash))).not.toContain(smallPng().toString('base64'));
  });

  it('says when its day is not known, and the checks ask for it', () => {
    const made = withPhoto();
    expect(portraits(made)).toEqual([expect.objectContaining({ caption: 'Photograph, date not known', altText: 'Portrait of Mohammed bin Nasser Al-Zaabi' })]);
    const codes = packChecks(made.memory.ctx, { packId: made.id }).map(({ code, recordId }) => [code, recordId]);
    expect(codes).toContainEqual(['undated-photo', 'p-visitor']);
  });

  it.each([['2025', '2025'], ['2025-11', 'Nov 2025']])('takes the day of the file, also %s, and asks for nothing then', (taken, words) => {
    const made = withPhoto({ file: { taken_on: taken } });
    expect(portraits(made)[0]?.caption).toBe(`Photograph, ${words}`);
    expect(packChecks(made.memory.ctx, { packId: made.id }).map(({ code }) => code)).not.toContain('undated-photo');
  });

  it('is left out when it is of another kind or larger than 2 MB, and the snapshot is as if there were none', () => {
    for (const file of [{ media_type: 'image/svg+xml' }, { media_type: 'text/html' }, { bytes: Buffer.alloc(2 * 1024 * 1024 + 1) }]) {
      const made = withPhoto({ file });
      expect(portraits(made)).toEqual([]);
      expect(frozen(made).json).not.toContain('portrait');
    }
  });

  it('is named among the changes when it comes or goes', () => {
    const made = withPhoto();
    const before = frozen(made).snapshot;
    made.memory.write((db) => void update(db, 'person', 'p-visitor', { photo_sha256: null }));
    const after = frozen(made).snapshot;
    for (const changes of [changesSince(before, after), changesSince(after, before)]) expect(changes.map(({ detail }) => detail)).toContain('photograph');
  });
});
