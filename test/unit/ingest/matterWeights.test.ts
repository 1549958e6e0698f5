import { describe, expect, it } from 'vitest';
import { matterWeights } from '../../../src/main/ingest/gazetteer/matterWeights';
import { BASE, learn, type Example } from '../../weighing/logistic';

const example = (report: number, isMatter: boolean, ...traits: string[]): Example => ({ report, isMatter, traits });

describe('the weights of matters', () => {
  it('are read by place, and nothing is said of words that no row has', () => {
    const weights = matterWeights([['=base', '-210'], ['=listed', '35'], ['=ends-ion', '-12'], ['of', '12', '', '', '-7'], ['quota', '', '90']]);
    expect(weights.base).toBe(-2.1);
    expect(weights.ofSign('listed', '')).toBe(0.35);
    expect(weights.ofSign('ends', 'ion')).toBe(-0.12);
    expect(weights.ofSign('base', 'rate')).toBe(0);
    expect(weights.ofWord('before', 'of')).toBe(0.12);
    expect(weights.ofWord('behind', 'of')).toBe(-0.07);
    expect(weights.ofWord('head', 'of')).toBe(0);
    expect(weights.ofWord('head', 'quota')).toBe(0.9);
    expect(weights.ofWord('head', 'listed')).toBe(0);
  });

  it('name the row that holds no number', () => {
    expect(() => matterWeights([['quota', '', 'much']])).toThrow('no number beside “quota”');
    expect(() => matterWeights([['=base']])).toThrow('no number beside “=base”');
  });
});

describe('learning the weights', () => {
  const examples = [
    example(0, true, 'quota', 'listed'), example(0, false, 'office', 'listed'), example(0, false, 'office'),
    example(1, true, 'quota'), example(1, false, 'office', 'listed'), example(1, false, 'listed'),
    example(2, true, 'quota', 'once'), example(2, false, 'office'),
  ];

  it('gives weight to what tells matters from others, and little to what stands with both', () => {
    const weights = learn(examples, 2);
    expect(weights.get('quota')).toBeGreaterThan(0.3);
    expect(weights.get('office')).toBeLessThan(-0.1);
    expect(Math.abs(weights.get('listed') ?? 9)).toBeLessThan(Math.abs(weights.get('quota') ?? 0));
    expect(weights.has(BASE)).toBe(true);
  });

  it('leaves out what too few reports have, and counts a report once', () => {
    expect(learn(examples, 2).has('once')).toBe(false);
    expect(learn([...examples, example(2, true, 'once')], 2).has('once')).toBe(false);
    expect(learn([...examples, example(1, true, 'once')], 2).has('once')).toBe(true);
  });

  it('gives the same weights for the same examples', () => {
    expect([...learn(examples, 1)]).toEqual([...learn(examples, 1)]);
  });
});
