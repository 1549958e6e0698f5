import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const SOURCE = join(ROOT, 'src/main/ingest');

it('every rule that a value can name stands in the table of rules', () => {
  const table = readFileSync(join(ROOT, 'docs/reader.md'), 'utf8');
  const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const rules = new Set(files.flatMap((file) => [...readFileSync(join(SOURCE, file), 'utf8').matchAll(/'((?:date|side|place|series|other|person|participant|event|country|title|statement|topic|outcome)\.[a-z][a-z-]+)'/g)].map((match) => match[1] ?? '')));
  expect(rules.size).toBeGreaterThan(40);
  expect([...rules].filter((rule) => !table.includes(`\`${rule}\``))).toEqual([]);
});
