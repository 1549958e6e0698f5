import { describe, expect, it } from 'vitest';
import { LAYERS, errorsByLayer } from '../../../scripts/testing/typeErrors.mjs';

describe('type errors by layer', () => {
  it('finds none in a clean run', () => {
    expect(errorsByLayer('', 0).size).toBe(0);
  });

  it('gives each error, with its further lines, to the layer of its file', () => {
    const output = ['src/main/a.ts(1,1): error TS1: no', '  because of this', 'test/unit/b.ts(2,2): error TS2: no'].join('\n');
    const errors = errorsByLayer(output, 2);
    expect(errors.get('src/main')).toBe('src/main/a.ts(1,1): error TS1: no\n  because of this');
    expect(errors.get('test')).toBe('test/unit/b.ts(2,2): error TS2: no');
    expect(errors.size).toBe(2);
  });

  it('loses no error that belongs to no file', () => {
    expect(errorsByLayer("error TS18003: in '/x/src/cli/tsconfig.json'", 1).has('src/cli')).toBe(true);
    expect(errorsByLayer('vitest.config.ts(1,1): error TS1: no', 1).has('scripts')).toBe(true);
    expect(errorsByLayer('', 1).get(LAYERS[0] ?? '')).toContain('ended with 1');
  });
});
