import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { MIGRATIONS } from '../../src/main/store/migrations/all';
import { readSchemaText } from '../../src/main/store/schemaText';
import { testStore } from '../unit/store/support/testStore';

const STORE = join(import.meta.dirname, '../../src/main/store');
const HEADER = '-- Generated from the migrations by "npx vitest run test/migrations -u". Read it; do not edit it.\n\n';

it('gives exactly the schema that was reviewed', async () => {
  const { db } = testStore();
  await expect(`${HEADER}${readSchemaText(db)}`).toMatchFileSnapshot(join(STORE, 'schema.sql'));
});

it('is made of steps whose numbers rise and whose files are named after them', () => {
  const files = readdirSync(join(STORE, 'migrations')).filter((name) => /^\d{4}-.+\.ts$/.test(name)).sort();
  expect(files).toEqual(MIGRATIONS.map(({ version, name }) => `${String(version).padStart(4, '0')}-${name}.ts`));
  const versions = MIGRATIONS.map(({ version }) => version);
  expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b));
});
