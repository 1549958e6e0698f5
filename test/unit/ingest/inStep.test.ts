import { describe, expect, it } from 'vitest';
import { alone, inStep, type Steps } from '../../../src/main/ingest/inStep';

/** A report of so many parts that writes down what is done. */
function* report(name: string, parts: number, log: string[]): Steps<string> {
  for (let part = 1; part <= parts; part += 1) {
    log.push(`${name}${part}`);
    if (name === 'bad' && part === 2) throw new Error('no second part');
    if (part < parts) yield;
  }
  return `${name} of ${parts}`;
}

describe('work in steps', () => {
  it('is done for one report to its end', () => {
    const log: string[] = [];
    expect(alone(report('a', 3, log))).toBe('a of 3');
    expect(log).toEqual(['a1', 'a2', 'a3']);
  });

  it('is done for many part by part, however many parts each has, and tells the outcomes in their order', () => {
    const log: string[] = [];
    expect(inStep([report('a', 3, log), report('b', 1, log), report('c', 2, log)])).toEqual([{ isDone: true, value: 'a of 3' }, { isDone: true, value: 'b of 1' }, { isDone: true, value: 'c of 2' }]);
    expect(log).toEqual(['a1', 'b1', 'c1', 'a2', 'c2', 'a3']);
    expect(inStep([])).toEqual([]);
  });

  it('leaves the others alone when one goes wrong', () => {
    const log: string[] = [];
    const [first, bad, last] = inStep([report('a', 2, log), report('bad', 3, log), report('c', 3, log)]);
    expect([first, last]).toEqual([{ isDone: true, value: 'a of 2' }, { isDone: true, value: 'c of 3' }]);
    expect(bad).toEqual({ isDone: false, error: new Error('no second part') });
    expect(log).toEqual(['a1', 'bad1', 'c1', 'a2', 'bad2', 'c2', 'c3']);
  });
});
