import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { deferred } from '../../../../src/renderer/components/deferred';

const Page = (): string => 'the page';

describe('a part whose code comes later', () => {
  it('draws nothing before, and at once when it was preloaded', async () => {
    const part = deferred(() => Promise.resolve(Page));
    expect(renderToString(createElement(part.View))).toBe('');
    await part.preload();
    expect(renderToString(createElement(part.View))).toBe('the page');
  });

  it('is fetched once, and again only when that failed', async () => {
    const load = vi.fn().mockRejectedValueOnce(new Error('disk')).mockResolvedValue(Page);
    const part = deferred(load);
    await part.preload();
    expect(renderToString(createElement(part.View))).toBe('');
    await Promise.all([part.preload(), part.preload()]);
    expect(load).toHaveBeenCalledTimes(2);
    expect(renderToString(createElement(part.View))).toBe('the page');
  });
});
