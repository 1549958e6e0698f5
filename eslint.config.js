import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const SIZES = {
  'max-lines': ['error', { max: 300 }],
  'max-lines-per-function': ['error', { max: 60 }],
  'max-params': ['error', { max: 4 }],
  complexity: ['error', { max: 12 }],
};

const STYLE = {
  eqeqeq: ['error', 'always'],
  'no-console': 'off',
  'no-undef': 'off', // the compiler knows better, also in the scripts
  'no-control-regex': 'off', // text from outside is cleaned of control characters
  'no-misleading-character-class': ['error', { allowEscape: true }],
  'object-shorthand': 'error',
  'prefer-const': 'error',
  'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } }],
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'all' }],
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/consistent-type-imports': 'error',
};

/** Values are parsed or narrowed, never asserted. */
const NO_ASSERTIONS = {
  '@typescript-eslint/no-non-null-assertion': 'error',
  '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
};

/** Rules that need types: only those that find real mistakes. */
const TYPED = {
  '@typescript-eslint/await-thenable': 'error',
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
};

const forbid = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });
const ELECTRON = { regex: '^electron($|/)', message: 'Only src/main/index.ts, src/main/app and src/preload know Electron.' };
const IPC_MAIN = { regex: '^electron$', importNames: ['ipcMain'], message: 'Handlers are registered in one place only.' };
const NODE = { regex: '^node:|^(fs|path|os|crypto|child_process|worker_threads)$', message: 'There is no Node here.' };
const NATIVE = { regex: '^(better-sqlite3|pdfmake|electron)($|/)', message: 'The window reaches the main process through renderer/api.' };
const IMPURE = { regex: '^(?!zod$|\\.)', message: 'src/shared imports itself and zod only.' };
const NOT_A_BRIDGE = { regex: '^(?!electron$|\\.)', message: 'The preload imports Electron and the contract only.' };

export default tseslint.config(
  { ignores: ['node_modules', 'out', 'dist', 'coverage', 'test-results', 'playwright-report', '.cache'] },
  js.configs.recommended,
  tseslint.configs.recommended,
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  { files: ['**/*.{ts,tsx,mjs,js,cjs}'], rules: { ...SIZES, ...STYLE } },
  {
    files: ['src/**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: { ...NO_ASSERTIONS, ...TYPED },
  },
  {
    files: ['src/renderer/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks, ...jsxA11y.flatConfigs.recommended.plugins },
    rules: {
      ...jsxA11y.flatConfigs.recommended.rules,
      // Focus that a component of ours asks for, when a person starts to edit, is wanted; on a plain element it is not.
      'jsx-a11y/no-autofocus': ['error', { ignoreNonDOM: true }],
      'max-lines-per-function': ['error', { max: 120 }],
    },
  },
  {
    files: ['src/renderer/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error', ...forbid(NODE, NATIVE) },
  },
  { files: ['src/shared/**/*.ts'], rules: forbid(IMPURE) },
  { files: ['src/main/**/*.ts'], ignores: ['src/main/index.ts', 'src/main/app/**'], rules: forbid(ELECTRON) },
  { files: ['src/main/index.ts', 'src/main/app/**/*.ts'], ignores: ['src/main/app/ipcWall.ts'], rules: forbid(IPC_MAIN) },
  { files: ['src/cli/**/*.ts'], rules: forbid(ELECTRON) },
  { files: ['src/preload/**/*.ts'], rules: forbid(NOT_A_BRIDGE) },
  {
    // A suite is one function, and a test may state what a value is.
    files: ['test/**/*.{ts,tsx}'],
    rules: { 'max-lines-per-function': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  { files: ['**/*.config.{ts,js}', 'test/**/*.config.ts'], rules: { 'no-restricted-exports': 'off' } },
  { files: ['**/*.cjs'], languageOptions: { sourceType: 'commonjs' }, rules: { '@typescript-eslint/no-require-imports': 'off' } },
  // The scripts state their types in comments.
  { files: ['scripts/**/*.d.ts'], rules: { '@typescript-eslint/consistent-type-imports': 'off' } },
);
