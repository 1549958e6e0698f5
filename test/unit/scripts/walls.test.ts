import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { run } from '../../../scripts/setup/command.mjs';
import { ROOT } from '../../../scripts/setup/paths.mjs';
import { temporaryProject } from './temporaryProject';

interface Report {
  summary: { violations: Array<{ rule: { name: string } }>; ruleSetUsed: { forbidden: Array<{ name: string }> } };
}

/** One file for each wall, which breaks it. */
const BREACHES: Record<string, string> = {
  'src/main/index.ts': "import './services/office';",
  'src/shared/domain/clock.ts': "import 'node:fs';",
  'src/main/store/people.ts': "import '../render/press';",
  'src/main/render/press.ts': "import '../store/people';",
  'src/main/ingest/reader.ts': "import '../store/people';",
  'src/main/platform/log.ts': "import '../store/people';",
  'src/main/services/office.ts': "import 'electron'; import '../ipc/handlers'; import '../../renderer/api/client';",
  'src/main/ipc/handlers.ts': "import '../store/people';",
  'src/main/services/print.ts': "import '../../cli/attache'; import '../index';",
  'src/cli/attache.ts': "import '../main/app/windows'; import 'pngjs';",
  'src/main/app/windows.ts': 'export {};',
  'src/preload/index.ts': "import '../shared/domain/clock';",
  'src/renderer/api/client.ts': "import '../features/people/list'; import '../../main/services/office';",
  'src/renderer/features/people/list.ts': "import '../packs/composer'; import '../../app/shell';",
  'src/renderer/features/packs/composer.ts': "import 'node:fs';",
  'src/renderer/app/shell.ts': "import '../../../test/helper'; import './gone';",
  'test/helper.ts': 'export {};',
  'package.json': JSON.stringify({ devDependencies: { electron: '1.0.0', pngjs: '1.0.0' } }),
  'node_modules/electron/index.js': '',
  'node_modules/pngjs/index.js': '',
};

it('notices a breach of every wall', async () => {
  const root = temporaryProject(BREACHES);
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.base.json']) copyFileSync(join(ROOT, file), join(root, file));
  const cruiser = join(ROOT, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
  const args = [cruiser, 'src', 'test', '--config', '.dependency-cruiser.cjs', '--output-type', 'json'];
  const { stdout } = await run(process.execPath, args, { cwd: root });

  const { violations, ruleSetUsed } = (JSON.parse(stdout) as Report).summary;
  const noticed = new Set(violations.map(({ rule }) => rule.name));
  const walls = ruleSetUsed.forbidden.map(({ name }) => name);
  expect(walls.length).toBeGreaterThan(15);
  expect([...noticed].sort()).toEqual(walls.sort());
});
