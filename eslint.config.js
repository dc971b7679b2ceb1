import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const countCode = { skipBlankLines: true, skipComments: true };

/** A function that doesn't fit on a screen has more than one idea. */
const budgets = {
  'max-lines': ['error', { max: 300, ...countCode }],
  'max-lines-per-function': ['error', { max: 40, ...countCode }],
  'max-depth': ['error', 3],
  complexity: ['error', 10],
};

const belowFlows = ['@phitrace/core', '@phitrace/naming', '@phitrace/sources'];

/** What asks in flows works on plain records: it knows no compiler and no host. */
const outsideOfWalk = ['ts-morph', 'typescript', '**/frontends/**', '**/hosts/**'];

/** How questions are answered; what can be asked is in `query/query.ts` and `query/state.ts`. */
const walks = ['frames.js', 'solver.js', 'walk.js', 'value.js', 'content.js', 'stores.js', 'steps/*.js'].map((name) => `query/${name}`);

const ours = [
  '@phitrace/core',
  '@phitrace/naming',
  '@phitrace/sources',
  '@phitrace/rules',
  '@phitrace/flows',
  '@phitrace/records',
  '@phitrace/settings',
  '@phitrace/controls',
  '@phitrace/semgrep',
  '@phitrace/report',
  'phitrace',
];

/** The layers from the bottom up. Each imports only what the row names. */
const layers = [
  // A scanner, unless a row below says otherwise.
  { files: ['packages/*/src/**'], mayImport: ['@phitrace/core', '@phitrace/naming', '@phitrace/sources'] },
  { files: ['packages/core/src/**'], mayImport: [] },
  { files: ['packages/{naming,sources}/src/**'], mayImport: ['@phitrace/core'] },
  { files: ['rules/*.ts'], mayImport: ['@phitrace/core'] },
  { files: ['packages/flows/src/**'], mayImport: ['@phitrace/core', '@phitrace/naming', '@phitrace/sources'] },
  { files: ['packages/flows/src/hosts/**'], mayImport: ['@phitrace/core', '@phitrace/naming', '@phitrace/sources'], mayNot: ['ts-morph'] },
  { files: ['packages/flows/src/*.ts'], mayImport: belowFlows, mayNot: outsideOfWalk },
  ...Object.entries({
    models: ['graph', 'calls', 'query', 'sinks', 'evidence', 'controls'],
    graph: ['models', 'calls', 'query', 'sinks', 'evidence', 'controls'],
    calls: ['sinks', 'evidence', 'controls', ...walks],
    query: ['sinks', 'evidence', 'controls'],
    evidence: ['sinks', 'calls', 'controls', ...walks],
    sinks: ['evidence', 'controls'],
    controls: [],
  }).flatMap(([layer, above]) =>
    ['../', '../../'].map((root) => ({
      files: [`packages/flows/src/${layer}/${root === '../' ? '*' : '*/*'}.ts`],
      mayImport: belowFlows,
      mayNot: [...outsideOfWalk, ...above.map((name) => `${root}${name}${name.includes('/') ? '' : '/**'}`), `${root}*.js`],
    })),
  ),
  { files: ['packages/settings/src/**'], mayImport: ['@phitrace/core', '@phitrace/sources', '@phitrace/flows'] },
  { files: ['packages/controls/src/**'], mayImport: ['@phitrace/core', '@phitrace/flows', '@phitrace/sources'] },
  { files: ['packages/report/src/**'], mayImport: ['@phitrace/core'] },
  {
    files: ['packages/eslint-plugin/src/**'],
    mayImport: [
      '@phitrace/core',
      '@phitrace/naming',
      '@phitrace/rules',
      '@phitrace/flows',
      '@phitrace/settings',
      '@phitrace/controls',
      '@phitrace/records',
      '@phitrace/report',
    ],
  },
  { files: ['packages/action/src/**'], mayImport: ['@phitrace/core', '@phitrace/report', 'phitrace'] },
  { files: ['packages/cli/src/**'], mayImport: ours.filter((name) => name !== 'phitrace') },
];

function toFence({ files, mayImport, mayNot = [] }) {
  const forbidden = [...ours.filter((name) => !mayImport.includes(name)), ...mayNot];
  const group = forbidden.flatMap((name) => (name.includes('*') ? [name] : [name, `${name}/*`]));
  return {
    files,
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ group, message: 'This layer must not know that one (docs/architecture.md).' }] }],
    },
  };
}

export default defineConfig(
  globalIgnores(['**/dist/', '**/.cache/', 'fixtures/', 'test/**/data/', 'scripts/templates/', 'coverage/']),
  js.configs.recommended,
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        fetch: 'readonly',
        FormData: 'readonly',
        Headers: 'readonly',
        Buffer: 'readonly',
      },
    },
  },
  { files: ['**/*.ts'], extends: [tseslint.configs.recommended], rules: { 'no-undef': 'off' } },
  {
    files: ['packages/*/src/**/*.ts', 'rules/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: { '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }] },
  },
  { rules: budgets },
  {
    files: ['rules/*.ts'],
    ignores: ['rules/index.ts', 'rules/knowledge.ts'],
    rules: { 'max-lines': ['error', { max: 40, ...countCode }] },
  },
  { files: ['test/**/*.test.ts'], rules: { 'max-lines-per-function': 'off' } },
  ...layers.map(toFence),
  {
    // Its types are known at build time; the package would be a quarter of what the plugin installs, for names of nodes.
    files: ['packages/eslint-plugin/src/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [{ group: ['@typescript-eslint/*'], allowTypeImports: true, message: 'Import its types only.' }] },
      ],
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
    },
  },
);
