import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDraft } from '../../../../src/renderer/components/fields/draft';

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); });

const needsText = (text: string): string | null => (text.trim() === '' ? 'Give it a title.' : null);

describe('the draft of a field', () => {
  it('keeps what was typed a moment after the last key, once', async () => {
    const save = vi.fn(() => Promise.resolve());
    const draft = createDraft({ saved: 'a', save, delay: 500 });
    draft.type('ab');
    await vi.advanceTimersByTimeAsync(400);
    draft.type('abc');
    await vi.advanceTimersByTimeAsync(400);
    expect(save).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(100);
    expect(save.mock.calls).toEqual([['abc']]);
  });

  it('keeps nothing when nothing changed', async () => {
    const save = vi.fn(() => Promise.resolve());
    const draft = createDraft({ saved: 'a', save });
    await draft.commit();
    draft.type('b');
    draft.type('a');
    await draft.commit();
    expect(save).not.toHaveBeenCalled();
  });

  it('says a fault on leaving the field, not while typing, and takes it back once mended', async () => {
    const save = vi.fn(() => Promise.resolve());
    const draft = createDraft({ saved: 'Title', save, check: needsText });
    draft.type('');
    await vi.runAllTimersAsync();
    expect(draft.state().error).toBeNull();
    await draft.commit();
    expect(draft.state()).toMatchObject({ text: '', error: 'Give it a title.' });
    draft.type('N');
    expect(draft.state().error).toBeNull();
    expect(save).not.toHaveBeenCalled();
  });

  it('keeps the text in the field when the record refuses it, and keeps it at the next try', async () => {
    const save = vi.fn<(text: string) => Promise<void>>().mockRejectedValueOnce(new Error('The disk is full. Free some room.')).mockResolvedValue();
    const draft = createDraft({ saved: '', save });
    draft.type('important');
    await draft.commit();
    expect(draft.state()).toEqual({ text: 'important', error: 'The disk is full. Free some room.', isSaving: false });
    await draft.commit();
    expect(draft.state()).toEqual({ text: 'important', error: null, isSaving: false });
  });

  it('keeps what was typed while an earlier text was on its way', async () => {
    const finish: Array<() => void> = [];
    const save = vi.fn(() => new Promise<void>((resolve) => { finish.push(resolve); }));
    const draft = createDraft({ saved: '', save });
    draft.type('one');
    const done = draft.commit();
    draft.type('one two');
    finish[0]?.();
    await vi.advanceTimersByTimeAsync(0);
    finish[1]?.();
    await done;
    expect(save.mock.calls).toEqual([['one'], ['one two']]);
  });

  it('follows a change from elsewhere only while it is untouched', () => {
    const draft = createDraft({ saved: 'old', save: () => Promise.resolve() });
    draft.adopt('undone');
    expect(draft.state().text).toBe('undone');
    draft.type('mine');
    draft.adopt('theirs');
    expect(draft.state().text).toBe('mine');
  });

  it('does not take a space from under the caret when the record trims it', async () => {
    const save = vi.fn(() => Promise.resolve());
    const draft = createDraft({ saved: '', save });
    draft.type('Joint ');
    await draft.commit();
    draft.adopt('Joint');
    expect(draft.state().text).toBe('Joint ');
    await draft.commit();
    expect(save).toHaveBeenCalledTimes(1);
  });

  it('goes back with Escape to the text it was entered with, also in the record', async () => {
    const save = vi.fn(() => Promise.resolve());
    const draft = createDraft({ saved: 'before', save });
    draft.enter();
    draft.type('after');
    await draft.commit();
    draft.restore();
    await draft.commit();
    expect(draft.state().text).toBe('before');
    expect(save.mock.calls).toEqual([['after'], ['before']]);
  });

  it('keeps an open text when the field goes away', () => {
    const save = vi.fn(() => Promise.resolve());
    const draft = createDraft({ saved: '', save });
    draft.type('unsaved');
    draft.close();
    expect(save.mock.calls).toEqual([['unsaved']]);
  });
});
