import { describe, expect, it } from 'vitest';
import { SetupFailure, explain, programFailure, recognise } from '../../../scripts/setup/failure.mjs';

describe('the sentence for a failed set-up', () => {
  it.each([
    ['npm error code ENOTFOUND', /registry cannot be reached/],
    ['npm error code EAI_AGAIN', /registry cannot be reached/],
    ['npm error code ENOSPC', /no room left on the disk/],
    ['cc1: error: /x.o: No space left on device', /no room left on the disk/],
    ['npm error code EINTEGRITY', /not the one that package-lock.json names/],
    ['npm error code E404', /does not have a package/],
    ['npm error code E401', /refuses this user/],
    ['npm error code SELF_SIGNED_CERT_IN_CHAIN', /certificate is not trusted/],
    ["EACCES: permission denied, mkdir '/x'", /may not be written/],
    ['EROFS: read-only file system', /read-only disk/],
  ])('names the remedy for %s', (output, sentence) => {
    expect(recognise(output)).toMatch(sentence);
  });

  it('is one sentence each', () => {
    for (const output of ['ENOSPC', 'EROFS', 'EACCES', 'ENOTFOUND', 'EINTEGRITY', 'E401', 'E404', 'CERT_HAS_EXPIRED']) {
      expect(recognise(output)).toMatch(/^[A-Z].*[^.]\.$/);
      expect(recognise(output)?.split(/[.!?] /)).toHaveLength(1);
    }
  });

  it('does not guess', () => {
    expect(recognise('something unheard of')).toBeUndefined();
    const unknown = programFailure('something unheard of', 'It failed.');
    expect(unknown.message).toBe('It failed.');
    expect(unknown.detail).toBe('something unheard of');
  });

  it('hides the output of a program whose failure is understood', () => {
    expect(programFailure('npm error code ENOTFOUND\nlong trace', 'It failed.').detail).toBe('');
  });

  it('turns a system error into a sentence and leaves a mistake in the program alone', () => {
    const full = Object.assign(new Error('write'), { code: 'ENOSPC' });
    expect(explain(full)).toBeInstanceOf(SetupFailure);
    const bug = new TypeError('x is not a function');
    expect(explain(bug)).toBe(bug);
  });
});
