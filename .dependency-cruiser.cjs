// The walls between the layers, as docs/architecture.md describes them. `npm test` fails when one is broken.
const ENTRIES = '^src/(main/index|main/render/renderChild|main/render/rehearsed/press|main/ingest/process/readerThread|preload/index|cli/attache|renderer/main)\\.tsx?$';

const wall = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    wall('no-cycles', 'Two files that import each other are one file in two places.', {}, { circular: true }),
    wall(
      'shared-is-pure',
      'src/shared imports itself and zod only: no Node, no Electron, no DOM library.',
      { path: '^src/shared/' },
      { pathNot: ['^src/shared/', '^node_modules/zod/'] },
    ),
    wall(
      'electron-at-the-edge',
      'Only the composition root, the windows and the preload know Electron.',
      { path: '^src/', pathNot: '^src/(main/index\\.ts|main/app/|preload/)' },
      { path: '^(node_modules/)?electron(/|$)' },
    ),
    wall(
      'store-knows-only-records',
      'The store knows neither how records are read from reports nor how they are printed.',
      { path: '^src/main/store/' },
      { path: '^src/main/', pathNot: '^src/main/(store|platform)/' },
    ),
    wall(
      'render-knows-only-the-pack-model',
      'Rendering is plain Node: it gets a PackModel and knows no store.',
      { path: '^src/main/render/' },
      { path: '^src/main/', pathNot: '^src/main/(render|platform)/' },
    ),
    wall(
      'ingest-writes-nothing',
      'Readers propose drafts; they know neither store nor render.',
      { path: '^src/main/ingest/' },
      { path: '^src/main/', pathNot: '^src/main/(ingest|platform)/' },
    ),
    wall(
      'platform-stands-alone',
      'Clock, ids, paths and log are injected everywhere and know nobody.',
      { path: '^src/main/platform/' },
      { path: '^src/main/', pathNot: '^src/main/platform/' },
    ),
    wall(
      'services-below-ipc',
      'Services are used by the IPC handlers, the command line and the windows, never the other way.',
      { path: '^src/main/services/' },
      { path: '^src/main/(ipc|app)/|^src/main/index\\.ts$' },
    ),
    wall(
      'thin-handlers',
      'IPC handlers go through the services.',
      { path: '^src/main/ipc/' },
      { path: '^src/main/(store|render|ingest|app)/' },
    ),
    wall(
      'nobody-imports-the-root',
      'The composition root composes; it is not a place to take things from.',
      { path: '^src/' },
      { path: '^src/main/index\\.ts$' },
    ),
    wall(
      'main-side-knows-no-window',
      'Neither main nor command line import renderer or preload.',
      { path: '^src/(main|cli)/' },
      { path: '^src/(renderer|preload)/' },
    ),
    wall('main-knows-no-cli', 'The command line stands on the services, not under them.', { path: '^src/main/' }, { path: '^src/cli/' }),
    wall(
      'cli-has-no-window',
      'The headless commands use services, never windows or handlers.',
      { path: '^src/cli/' },
      { path: '^src/main/(app|ipc)/|^src/main/index\\.ts$' },
    ),
    wall(
      'preload-is-a-bridge',
      'The preload imports Electron and the contract, nothing else.',
      { path: '^src/preload/' },
      { pathNot: ['^src/(preload|shared/ipc)/', '^(node_modules/)?electron(/|$)'] },
    ),
    wall(
      'renderer-knows-only-shared',
      'The renderer imports shared code and libraries for the window.',
      { path: '^src/renderer/' },
      { path: '^src/(main|preload|cli)/' },
    ),
    wall(
      'renderer-has-no-node',
      'The window is sandboxed: no Node modules.',
      { path: '^src/renderer/' },
      { dependencyTypes: ['core'] },
    ),
    wall(
      'features-are-strangers',
      'Features of the renderer never import one another; what two share belongs to components or api.',
      { path: '^src/renderer/features/([^/]+)/' },
      { path: '^src/renderer/features/', pathNot: '^src/renderer/features/$1/' },
    ),
    wall(
      'features-below-the-shell',
      'Features, components and api know nothing of the shell that shows them.',
      { path: '^src/renderer/(features|components|api|strings)/' },
      { path: '^src/renderer/app/' },
    ),
    wall(
      'components-know-no-feature',
      'Components and api are used by features, never the other way.',
      { path: '^src/renderer/(components|api|strings)/' },
      { path: '^src/renderer/features/' },
    ),
    wall('src-knows-no-test', 'The product does not import its tests or scripts.', { path: '^src/' }, { path: '^(test|scripts)/' }),
    wall(
      'nothing-unresolvable',
      'An import must lead somewhere.',
      {},
      { couldNotResolve: true, pathNot: '^(electron|node:)' },
    ),
    wall(
      'packaged-dependencies',
      'What main, preload and command line need at run time must be in dependencies, not devDependencies.',
      { path: '^src/(main|cli|shared)/' },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: '^node_modules/(@types|electron)/' },
    ),
    wall(
      'no-dead-files',
      'Every file of the product is reached from one of its entries.',
      { path: ENTRIES },
      { path: '^src/', pathNot: [ENTRIES, '\\.d\\.ts$'], reachable: false },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)tsconfig\\.json$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
    skipAnalysisNotInRules: true,
  },
};
