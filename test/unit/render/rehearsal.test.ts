import { cachedDataVersionTag } from 'node:v8';
import { describe, expect, it } from 'vitest';
import { withBytecodeOnly } from '../../../src/main/render/rehearsed/bytecodeOnly';
import { withNewArrayMethods } from '../../../src/main/render/rehearsed/newArrayMethods';

const NAMES = ['with', 'toSorted', 'toReversed', 'toSpliced'] as const;

function results(): unknown[] {
  const list = [3, 1, 2];
  const texts = ['b', 'a'];
  return [
    list.with(0, 9), list.with(-1, 9), list.toSorted(), list.toSorted((a, b) => b - a), texts.toSorted(), list.toReversed(), list.toSpliced(1, 1), list.toSpliced(0, 2, 7, 8, 9), list, texts,
  ];
}

describe('a rehearsal', () => {
  it('has the array methods that this Node lacks then, and takes them away again', async () => {
    const own = results();
    const natives = NAMES.map((name) => [name, Object.getOwnPropertyDescriptor(Array.prototype, name)!] as const);
    for (const [name] of natives) Reflect.deleteProperty(Array.prototype, name);
    try {
      expect(await withNewArrayMethods(() => Promise.resolve(results()))).toEqual(own);
      await expect(withNewArrayMethods(() => Promise.reject(new Error('broken off')))).rejects.toThrow('broken off');
      expect(NAMES.filter((name) => name in Array.prototype)).toEqual([]);
    } finally {
      for (const [name, native] of natives) Object.defineProperty(Array.prototype, name, native);
    }
    expect(results()).toEqual(own);
  });

  it('leaves the array methods of this Node alone where it has them', async () => {
    const native = Array.prototype.toSorted;
    await withNewArrayMethods(() => {
      expect(Array.prototype.toSorted).toBe(native);
      return Promise.resolve();
    });
    expect(Array.prototype.toSorted).toBe(native);
  });

  it('puts the settings of V8 back, without which its snapshot fits no process', async () => {
    const before = cachedDataVersionTag();
    const within = await withBytecodeOnly(() => Promise.resolve(cachedDataVersionTag()));
    expect(within).not.toBe(before);
    expect(cachedDataVersionTag()).toBe(before);
  });
});
