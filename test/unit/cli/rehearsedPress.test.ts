import { describe, expect, it } from 'vitest';
import { looksLikePrinting, withStandIn } from '../../../src/cli/rehearsedPress';
import type { RenderProcess } from '../../../src/main/render/renderClient';
import type { RenderRequest } from '../../../src/main/render/renderProtocol';

const request = (id: number) => ({ id }) as RenderRequest;

/** A process whose part the test plays. */
class Played implements RenderProcess {
  readonly asked: number[] = [];
  isKilled = false;
  say: (message: unknown) => void = () => undefined;
  end: (code: number | null) => void = () => undefined;
  post(message: RenderRequest): void {
    this.asked.push(message.id);
  }
  onMessage(listener: (message: unknown) => void): void {
    this.say = listener;
  }
  onExit(listener: (code: number | null) => void): void {
    this.end = listener;
  }
  kill(): void {
    this.isKilled = true;
  }
}

function scene() {
  const [first, second] = [new Played(), new Played()];
  const standIns: Played[] = [];
  const both = withStandIn(first, () => {
    standIns.push(second);
    return second;
  });
  const heard: unknown[] = [];
  const ends: (number | null)[] = [];
  both.onMessage((message) => heard.push(message));
  both.onExit((code) => ends.push(code));
  return { first, second, both, heard, ends, standIns };
}

describe('a press with a stand-in', () => {
  it('is the first one while that works', () => {
    const { first, both, heard, ends, standIns } = scene();
    both.post(request(1));
    first.say('working');
    both.post(request(2));
    first.end(7);
    expect([first.asked, heard, ends, standIns]).toEqual([[1, 2], ['working'], [7], []]);
  });

  it('is the other one when the first ends before it has said anything; what was asked is asked again', () => {
    const { first, second, both, heard, ends } = scene();
    both.post(request(1));
    first.end(1);
    both.post(request(2));
    second.say('working');
    expect([second.asked, heard, ends]).toEqual([[1, 2], ['working'], []]);
    second.end(3);
    expect(ends).toEqual([3]);
  });

  it('is nobody any more once it was ended', () => {
    const { first, both, ends, standIns } = scene();
    both.kill();
    first.end(null);
    expect([first.isKilled, standIns, ends]).toEqual([true, [], []]);
  });

  it('ends the one that works', () => {
    const { first, second, both } = scene();
    first.end(1);
    both.kill();
    expect([first.isKilled, second.isKilled]).toEqual([false, true]);
  });
});

describe('a command line that looks like printing', () => {
  const told = (line: string): boolean => looksLikePrinting(line.split(' '));

  it.each(['pack JMCC-14 --out pack.pdf', 'pack JMCC-14 --json --out a/b.pdf --db my.db', 'demo', 'demo --profile card --json'])('is %s', (line) => {
    expect(told(line)).toBe(true);
  });

  it.each([
    'packs', 'search pack', 'sample', 'pack --help', 'pack JMCC-14 --out pack.docx', 'pack JMCC-14 --out pack.JSON', 'pack JMCC-14 --out x --format json', 'pack JMCC-14 --format=docx --out x',
    'pack JMCC-14 --out pack.pdf --password-file word', 'demo --password-file=word',
  ])('is not %s', (line) => {
    expect(told(line)).toBe(false);
  });
});
