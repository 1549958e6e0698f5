import { describe, expect, it, vi } from 'vitest';
import type { SearchHit } from '../../../../src/shared/ipc/channels/memory';
import { paletteGroups, rangesOf } from '../../../../src/renderer/app/paletteItems';
import { backupTime, barCommands } from '../../../../src/renderer/app/StatusBar';
import { drawnTheme } from '../../../../src/renderer/app/theme';
import { createLocationStore, readLocation, writeLocation } from '../../../../src/renderer/components/navigation/location';
import { iconOfRecord, placeOfRecord } from '../../../../src/renderer/components/navigation/recordPlace';
import { arriveAt, takeArrival } from '../../../../src/renderer/components/navigation/arrival';
import { en } from '../../../../src/renderer/strings/en';

describe('back and forward', () => {
  const memory = { place: 'memory', view: 'engagements' } as const;
  const people = { place: 'memory', view: 'people' } as const;
  const lines = { place: 'lines' } as const;

  it('work as in a browser', () => {
    const store = createLocationStore(memory);
    store.go(people);
    store.go(lines);
    store.back();
    expect(store.current()).toEqual(people);
    expect([store.canGoBack(), store.canGoForward()]).toEqual([true, true]);
    store.forward();
    expect(store.current()).toEqual(lines);
    store.back();
    store.go({ place: 'checks' });
    expect(store.canGoForward()).toBe(false);
    store.back();
    store.back();
    store.back();
    expect(store.current()).toEqual(memory);
  });

  it('leave no trace of steps through a list, nor of going where one is', () => {
    const store = createLocationStore(memory);
    store.replace({ ...memory, id: 'a' });
    store.replace({ ...memory, id: 'b' });
    store.go({ ...memory, id: 'b' });
    expect(store.canGoBack()).toBe(false);
    expect(store.current().id).toBe('b');
  });

  it('survive a restart in one line of text, and nothing else is taken for it', () => {
    for (const place of [memory, lines, { place: 'packs', id: '01ABC' } as const, { place: 'inbox', id: '01DEF' } as const]) expect(readLocation(writeLocation(place))).toEqual(place);
    expect(readLocation('attic//x')).toBeNull();
    expect(readLocation('')).toBeNull();
  });
});

describe('the drawn theme', () => {
  it('follows a choice first, then contrast, then dark', () => {
    expect(drawnTheme('light', { wantsContrast: true, wantsDark: true })).toBe('light');
    expect(drawnTheme('system', { wantsContrast: true, wantsDark: false })).toBe('hc');
    expect(drawnTheme('system', { wantsContrast: false, wantsDark: true })).toBe('dark');
    expect(drawnTheme('system', { wantsContrast: false, wantsDark: false })).toBe('light');
  });
});

const hit = (recordType: SearchHit['recordType'], title: string): SearchHit => ({ recordType, recordId: title, title, date: null, detail: 'detail', snippet: '', titleRanges: [[0, 2]], snippetRanges: [] });

describe('the palette', () => {
  const scopes = [{
    id: 's', title: 'Memory', layer: 0, commands: [
      { keys: 'N', label: 'new', run: vi.fn(), palette: { group: 'create' as const, label: 'New engagement' } },
      { keys: 'Delete', label: 'trash', run: vi.fn(), palette: { group: 'selection' as const, label: 'Move to trash', detail: '13th session' } },
      { keys: 'Mod+3', label: 'Lines', run: vi.fn(), palette: { group: 'go' as const, label: 'Lines' } },
      { keys: 'G', label: 'good', run: vi.fn(), enabled: false, palette: { group: 'selection' as const, label: 'Still good' } },
      { keys: 'ArrowUp', label: 'move' },
    ],
  }];
  const groups = (text: string, hits: readonly SearchHit[] = []) =>
    paletteGroups({ text, scopes, hits, onGo: vi.fn(), onSearchAll: text ? vi.fn() : null, total: hits.length }).map((group) => [group.title, group.items.map((item) => item.label)]);

  it('offers what can be done now when nothing is typed', () => {
    expect(groups('')).toEqual([['Go to', ['Lines']], ['Do with the selection', ['Move to trash']], ['Create', ['New engagement']]]);
  });

  it('finds records and commands, records first, and leaves empty groups out', () => {
    expect(groups('new', [hit('engagement', 'New Delhi'), hit('post', 'Nobody shows this')])).toEqual([
      ['Go to', ['New Delhi']], ['Create', ['New engagement']], ['Search', ['All texts for “new”']],
    ]);
  });

  it('marks the words that were typed, without overlaps', () => {
    expect(rangesOf('New engagement', 'eng new')).toEqual([[0, 3], [4, 7]]);
    expect(rangesOf('Nana', 'nan ana')).toEqual([[0, 3]]);
    expect(rangesOf('Lines', 'x')).toEqual([]);
  });

  it('shows the words that were found where the title does not say why a record is there', () => {
    const byOtherSpelling: SearchHit = { ...hit('person', 'Nasser bin Ali'), titleRanges: [], snippet: 'also written Naseer', snippetRanges: [[13, 19]] };
    const found = [byOtherSpelling, hit('person', 'Naseer')].flatMap((each) => paletteGroups({ text: 'naseer', scopes: [], hits: [each], onGo: vi.fn(), onSearchAll: null, total: 1 })[0]?.items[0]?.found?.text ?? 'none');
    expect(found).toEqual(['also written Naseer', 'none']);
  });

  it('gives the keys to the record that was asked for, once', () => {
    const to = { place: 'memory', view: 'people', id: 'x' } as const;
    arriveAt(to);
    expect([takeArrival({ ...to, id: 'y' }), takeArrival(to), takeArrival(to)]).toEqual([false, true, false]);
  });

  it('knows a place and a glyph for every kind of record', () => {
    expect(placeOfRecord('talking-point', 'x')).toEqual({ place: 'lines', id: 'x' });
    expect(placeOfRecord('source', 'x')).toEqual({ place: 'memory', view: 'sources', id: 'x' });
    expect(placeOfRecord('post', 'x')).toBeNull();
    expect(iconOfRecord('commitment')).toBe('commitment');
  });
});

describe('the status bar', () => {
  it('shows the keys of the place before those of the window, and only what is meant for it', () => {
    const command = (keys: string, more = {}) => ({ keys, label: keys, run: vi.fn(), ...more });
    const shown = barCommands([
      { id: '1', title: en.shell.everywhere, layer: 0, commands: [command('?'), command('Mod+K', { bar: false })] },
      { id: '2', title: 'Memory', layer: 0, commands: [command('E'), command('', {}), command('G', { enabled: false })] },
    ]);
    expect(shown.map((entry) => entry.keys)).toEqual(['E', '?']);
  });
});

describe('the time of the last backup', () => {
  it('is read from the clock on the wall, and a day alone stays a day', () => {
    const local = new Date(2026, 10, 24, 0, 5);
    expect(backupTime(local.toISOString())).toBe('24 Nov 2026 00:05');
    expect(backupTime('2026-11-24')).toBe('24 Nov 2026');
  });
});
