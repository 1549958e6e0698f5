import { describe, expect, it, vi } from 'vitest';
import { createKeyRegistry, whileTyping, type KeyCommand } from '../../../../src/renderer/components/keyboard/keyRegistry';
import { keyCaps, matchesKeys, parseKeys, type KeyPress } from '../../../../src/renderer/components/keyboard/keySpec';

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held });
const matches = (spec: string, event: KeyPress, mac = false): boolean => matchesKeys(parseKeys(spec), event, mac);

describe('a key declaration', () => {
  it('means Ctrl elsewhere and Cmd on a Mac', () => {
    expect(matches('Mod+K', press('k', { ctrlKey: true }))).toBe(true);
    expect(matches('Mod+K', press('k', { metaKey: true }))).toBe(false);
    expect(matches('Mod+K', press('k', { metaKey: true }), true)).toBe(true);
    expect(matches('Mod+K', press('k', { ctrlKey: true }), true)).toBe(false);
  });

  it('takes a letter whatever its case but not with another modifier', () => {
    expect(matches('E', press('e'))).toBe(true);
    expect(matches('E', press('E', { shiftKey: true }))).toBe(false);
    expect(matches('E', press('e', { altKey: true }))).toBe(false);
    expect(matches('Mod+Shift+Z', press('Z', { ctrlKey: true, shiftKey: true }))).toBe(true);
    expect(matches('Mod+Z', press('Z', { ctrlKey: true, shiftKey: true }))).toBe(false);
  });

  it('takes signs with or without Shift, as keyboards differ, and digits exactly', () => {
    expect(matches('?', press('?', { shiftKey: true }))).toBe(true);
    expect(matches('+', press('+'))).toBe(true);
    expect(matches('Mod++', press('+', { ctrlKey: true, shiftKey: true }))).toBe(true);
    expect(matches('Alt+1', press('1', { altKey: true }))).toBe(true);
    expect(matches('Alt+1', press('1', { altKey: true, shiftKey: true }))).toBe(false);
  });

  it('is drawn as caps in the order in which they are pressed', () => {
    expect(keyCaps('Mod+Shift+Z', false)).toEqual(['Ctrl', 'Shift', 'Z']);
    expect(keyCaps('Mod+Shift+Z', true)).toEqual(['⌘', '⇧', 'Z']);
    expect(keyCaps('Alt+ArrowLeft', false)).toEqual(['Alt', '←']);
    expect(keyCaps('+', false)).toEqual(['+']);
    expect(keyCaps('Space', false)).toEqual(['Space']);
  });
});

describe('the registry', () => {
  const command = (keys: string, run = vi.fn()): KeyCommand & { run: () => void } => ({ keys, label: keys, run });

  it('answers with the scope that came last, and falls back when it goes', () => {
    const registry = createKeyRegistry(false);
    const shell = command('E');
    const feature = command('E');
    registry.set({ id: 'shell', title: 'Everywhere', layer: 0, commands: [shell] });
    registry.set({ id: 'feature', title: 'Memory', layer: 0, commands: [feature] });
    expect(registry.find(press('e'), false)).toBe(feature);
    registry.remove('feature');
    expect(registry.find(press('e'), false)).toBe(shell);
  });

  it('leaves letters to the text while typing, but not strokes with Ctrl', () => {
    const registry = createKeyRegistry(false);
    registry.set({ id: 'a', title: 'A', layer: 0, commands: [command('N'), command('Delete'), command('Alt+ArrowLeft'), command('Mod+K')] });
    expect(registry.find(press('n'), true)).toBeUndefined();
    expect(registry.find(press('Delete'), true)).toBeUndefined();
    expect(registry.find(press('ArrowLeft', { altKey: true }), true)).toBeUndefined();
    expect(registry.find(press('k', { ctrlKey: true }), true)?.keys).toBe('Mod+K');
    expect(registry.find(press('n'), false)?.keys).toBe('N');
  });

  it('answers in a field by the stroke declared for it, whatever character the system makes of it', () => {
    const registry = createKeyRegistry(false);
    registry.set({ id: 'a', title: 'A', layer: 0, commands: [{ ...command('E'), typing: 'Alt+E' }, command('N')] });
    expect(registry.find(press('e'), true)).toBeUndefined();
    expect(registry.find(press('e', { altKey: true }), true)?.keys).toBe('E');
    expect(registry.find(press('´', { altKey: true, code: 'KeyE' }), true)?.keys).toBe('E');
    expect(registry.find(press('e', { altKey: true }), false)?.keys).toBe('E');
    expect([{ ...command('E'), typing: 'Alt+E' }, command('N'), command('Mod+K')].map((each) => whileTyping(each)?.keys ?? null)).toEqual(['Alt+E', null, 'Mod+K']);
  });

  it('silences the place under a dialog', () => {
    const registry = createKeyRegistry(false);
    registry.set({ id: 'place', title: 'Memory', layer: 0, commands: [command('N')] });
    registry.set({ id: 'dialog', title: 'Set up', layer: 1, commands: [{ keys: 'Escape', label: 'close' }] });
    expect(registry.find(press('n'), false)).toBeUndefined();
    expect(registry.active().map((scope) => scope.title)).toEqual(['Set up']);
    registry.remove('dialog');
    expect(registry.find(press('n'), false)?.keys).toBe('N');
  });

  it('never answers for what is disabled, only documented or only in the palette', () => {
    const registry = createKeyRegistry(false);
    registry.set({ id: 'a', title: 'A', layer: 0, commands: [{ ...command('G'), enabled: false }, { keys: 'ArrowUp', label: 'move' }, { ...command(''), label: 'people' }] });
    expect(registry.find(press('g'), false)).toBeUndefined();
    expect(registry.find(press('ArrowUp'), false)).toBeUndefined();
    expect(registry.find(press(''), false)).toBeUndefined();
  });

  it('tells its listeners until they leave', () => {
    const registry = createKeyRegistry(false);
    const heard = vi.fn();
    const leave = registry.subscribe(heard);
    registry.set({ id: 'a', title: 'A', layer: 0, commands: [] });
    leave();
    registry.remove('a');
    expect(heard).toHaveBeenCalledTimes(1);
  });
});
