#!/usr/bin/env node
// npm run schema: writes the schema that all migrations make, for reviewers; `npm test` fails when it is stale.
import './setup/requireNode.mjs';
import fs from 'node:fs';
import path from 'node:path';
import { SCHEMA_FILE, currentSchema } from './generate/schemaFile.mjs';
import { runScript } from './setup/failure.mjs';
import { ROOT } from './setup/paths.mjs';
import { setUp } from './setup/setUp.mjs';

await runScript(async () => {
  await setUp('headless', { quiet: true });
  fs.writeFileSync(path.join(ROOT, SCHEMA_FILE), await currentSchema());
  console.log(`${SCHEMA_FILE} is up to date`);
});
