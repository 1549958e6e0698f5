import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { openConnection } from '../../../src/main/store/connection';
import { storeState } from '../../../src/main/store/storeState';

const folder = mkdtempSync(join(tmpdir(), 'attache-state-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('a store has another state after a change, whoever made it, and the same one otherwise', () => {
  const file = join(folder, 'store.db');
  const mine = openConnection(file);
  mine.exec('CREATE TABLE t (a INTEGER) STRICT');
  const other = openConnection(file);
  const states = [storeState(mine)];
  expect(storeState(mine)).toBe(states[0]);
  mine.exec('INSERT INTO t VALUES (1)');
  states.push(storeState(mine));
  mine.exec('DELETE FROM t');
  states.push(storeState(mine));
  other.exec('INSERT INTO t VALUES (2)');
  states.push(storeState(mine));
  expect(new Set(states).size).toBe(states.length);
  mine.close();
  other.close();
});
