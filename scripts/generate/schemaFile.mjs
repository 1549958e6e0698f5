import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from '../setup/paths.mjs';

/** The schema as a reviewer reads it; the store compares itself with it too. */
export const SCHEMA_FILE = 'src/main/store/schema.sql';

/** @returns {Promise<string>} what the file should hold */
export async function currentSchema() {
  const { runnerImport } = await import('vite');
  const source = path.join(ROOT, 'scripts', 'generate', 'schemaSource.ts');
  /** @type {{ module: { schemaAfterAllMigrations: () => string } }} */
  const { module } = await runnerImport(source, { configFile: false, logLevel: 'error', root: ROOT });
  return module.schemaAfterAllMigrations();
}

/** @returns {Promise<string>} the problem, or nothing */
export async function schemaProblem() {
  const file = path.join(ROOT, SCHEMA_FILE);
  const committed = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
  return committed === (await currentSchema()) ? '' : `${SCHEMA_FILE} is not what the migrations make: run \`npm run schema\``;
}
