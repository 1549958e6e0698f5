import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { PackSnapshot } from '../../../../src/shared/pack/snapshot';
import { modelText } from '../../../../src/shared/pack/richText';
import { packChecks } from '../../../../src/main/services/packChecks';
import { needPack } from '../../../../src/main/services/packEdits';
import { renderPack } from '../../../../src/main/services/packPreview';
import { exportPack } from '../../../../src/main/services/packPrinting';
import { changePack, setProfile } from '../../../../src/main/services/packs';
import { freezePack, sha256 } from '../../../../src/main/services/packSnapshot';
import { insert, update } from '../../../../src/main/store/sql';
import { makePack, openPackMemory, sectionOf, type PackMemory } from '../../../support/packFixture';

const folders: string[] = [];
function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'attache-pack-'));
  folders.push(made);
  return made;
}
afterEach(() => {
  for (const made of folders.splice(0)) rmSync(made, { recursive: true, force: true });
});

function freeze(memory: PackMemory, packId: string) {
  return freezePack(memory.ctx.store.db, needPack(memory.ctx.store.db, packId));
}

describe('the snapshot', () => {
  it('is valid, and the same until something it prints changes', () => {
    const memory = openPackMemory();
    const { id } = makePack(memory);
    const first = freeze(memory, id);
    expect(PackSnapshot.parse(JSON.parse(first.json))).toEqual(first.snapshot);
    expect(first.hash).toBe(sha256(first.json));
    expect(freeze(memory, id).json).toBe(first.json);
    memory.write((db) => void update(db, 'engagement', 'e-13', { title: 'Another title' }));
    expect(freeze(memory, id).hash).not.toBe(first.hash);
  });

  it('does not change with a record that it does not print', () => {
    const memory = openPackMemory();
    const { id } = makePack(memory);
    const first = freeze(memory, id);
    memory.write((db) => void update(db, 'talking_point', 'l-ships', { headline: 'Another headline' }));
    expect(freeze(memory, id).hash).toBe(first.hash);
  });
});

describe('export', () => {
  it('writes the pages and notes it in the audit', async () => {
    const memory = openPackMemory();
    const { id } = makePack(memory);
    const target = join(folder(), 'pack.pdf');
    const written = await exportPack(memory.ctx, { packId: id, target });
    expect(readFileSync(target)).toHaveLength(written.bytes);
    const notes = memory.ctx.store.db.prepare(`SELECT label FROM audit WHERE event = 'export'`).all();
    expect(notes).toEqual([{ label: `Export of pack, 14th committee session, ${freeze(memory, id).hash.slice(0, 8)}` }]);
  });

  it('writes the snapshot as JSON that hashes to the number on the page', async () => {
    const memory = openPackMemory();
    const { id } = makePack(memory);
    const target = join(folder(), 'pack.json');
    await exportPack(memory.ctx, { packId: id, target, format: 'json', version: 'latest' });
    expect(sha256(readFileSync(target, 'utf8').trimEnd())).toBe(freeze(memory, id).hash);
  });

  it('prints an issued version as it was frozen, and the draft as the latest until the pack is issued', async () => {
    const memory = openPackMemory();
    const { id } = makePack(memory);
    const old = freeze(memory, id);
    memory.write((db) => {
      insert(db, 'pack_version', { id: 'v1', pack_id: id, number: '1.0', as_of: '2026-11-02', issued_at: '2026-11-02T09:00:00Z', snapshot: old.json, snapshot_sha256: old.hash, template_sha256: '0', pages: 9 });
      update(db, 'engagement', 'e-13', { title: 'Another title' });
    });
    await exportPack(memory.ctx, { packId: id, target: join(folder(), 'before.pdf'), version: 'latest' });
    memory.write((db) => update(db, 'pack', id, { state: 'issued' }));
    await exportPack(memory.ctx, { packId: id, target: join(folder(), 'a.pdf'), version: 'latest' });
    await exportPack(memory.ctx, { packId: id, target: join(folder(), 'b.pdf') });
    const texts = memory.press.models.map(modelText);
    expect(texts[0]).toContain('Another title');
    expect(texts[1]).toContain('13th committee session');
    expect(texts[2]).toContain('Another title');
    await expect(exportPack(memory.ctx, { packId: id, target: join(folder(), 'c.pdf'), version: '7' })).rejects.toThrow('This pack has no version 7. Its versions: 1.0.');
  });

  it('says in words when the file cannot be written, and leaves nothing behind', async () => {
    const memory = openPackMemory();
    const { id } = makePack(memory);
    const file = join(folder(), 'plain');
    writeFileSync(file, '');
    await expect(exportPack(memory.ctx, { packId: id, target: join(file, 'pack.pdf') })).rejects.toMatchObject({ code: 'FILE_NOT_WRITABLE' });
  });
});

describe('checks', () => {
  const checks = (memory: PackMemory, packId: string) => packChecks(memory.ctx, { packId });

  it('are ranked: what blocks stands first', () => {
    const memory = openPackMemory();
    const { id } = makePack(memory);
    memory.write((db) => void update(db, 'engagement', 'e-12', { deleted_at: '2026-11-01T00:00:00.000Z' }));
    const found = checks(memory, id);
    expect(found[0]).toMatchObject({ code: 'missing', severity: 'blocking', recordId: 'e-12' });
    const ranks = found.map((finding) => ['blocking', 'warning', 'note'].indexOf(finding.severity));
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    expect(found.find((finding) => finding.recordId === 'l-air')).toMatchObject({ code: 'no-source' });
    expect(found.filter((finding) => finding.recordId === 'l-air')).toHaveLength(1);
  });

  it('hold the pack’s mark against that of its items', () => {
    const memory = openPackMemory();
    const { id } = makePack(memory);
    memory.write((db) => void update(db, 'commitment', 'c-complex', { marking: 'CONFIDENTIAL' }));
    const marks = () => checks(memory, id).filter((finding) => finding.code === 'marking');
    expect(marks().map((finding) => finding.severity)).toEqual(['blocking', 'warning']);
    changePack(memory.ctx, { packId: id, patch: { markingId: 'india.restricted' } });
    expect(marks()).toMatchObject([{ severity: 'blocking', recordId: 'c-complex', reason: 'The pack is marked RESTRICTED, which is lower.' }]);
    changePack(memory.ctx, { packId: id, patch: { markingId: 'india.secret' } });
    expect(marks()).toEqual([]);
  });

  it('read the page budgets off the last layout', async () => {
    const memory = openPackMemory();
    const pack = makePack(memory);
    const over = () => checks(memory, pack.id).filter((finding) => finding.code === 'over-budget').map((finding) => finding.title);
    expect(over()).toEqual([]);
    memory.press.pages = { [sectionOf(pack, 'timeline').id]: 2.4, [sectionOf(pack, 'agenda').id]: 1 };
    await renderPack(memory.ctx, { packId: pack.id });
    expect(over()).toEqual(['Timeline is too long']);
    setProfile(memory.ctx, { packId: pack.id, profile: 'card' });
    expect(over()).toEqual(['The pack is too long']);
  });

  it('name acronyms that nothing spells out, and are content with the glossary', () => {
    const memory = openPackMemory();
    const { id } = makePack(memory);
    memory.write((db) => void update(db, 'talking_point', 'l-complex', { text: 'Ask for the MLC and for HADR training.' }));
    const title = () => checks(memory, id).find((finding) => finding.code === 'acronym')?.title;
    expect(title()).toBe('Not spelt out: MLC, HADR, JMCC');
    setProfile(memory.ctx, { packId: id, profile: 'full-book' });
    expect(title()).toBe('Not spelt out: HADR');
  });
});
