import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isInPack, type Rule, rulesOf } from '@phitrace/core';
import { findDependencies } from './project.js';

/** What decides how the plugin is set up. */
export interface LintedProject {
  /** Names of the packages that manifests ask for, with the range of one of them. */
  readonly dependencies: ReadonlyMap<string, string>;
  /** The command that adds a package for development. */
  readonly add: string;
}

const PLUGIN = 'eslint-plugin-phitrace';

/** By the lock file: the first that is there tells. */
const managers: readonly (readonly [file: string, add: string])[] = [
  ['pnpm-lock.yaml', 'pnpm add --save-dev'],
  ['yarn.lock', 'yarn add --dev'],
  ['bun.lock', 'bun add --dev'],
  ['package-lock.json', 'npm install --save-dev'],
];

export function readLintedProject(root: string): LintedProject {
  const manager = managers.find(([file]) => existsSync(join(root, file)));
  return { dependencies: findDependencies(root), add: manager?.[1] ?? 'npm install --save-dev' };
}

/** A kind of component that a parser of its own reads. */
interface Components {
  readonly framework: string;
  readonly plugin: string;
  readonly load: string;
  readonly spread: string;
  readonly extension: string;
  readonly files: string;
}

const components: readonly Components[] = [
  {
    framework: 'vue',
    plugin: 'eslint-plugin-vue',
    load: "import pluginVue from 'eslint-plugin-vue';",
    spread: "pluginVue.configs['flat/essential']",
    extension: '.vue',
    files: '**/*.vue',
  },
  {
    framework: 'svelte',
    plugin: 'eslint-plugin-svelte',
    load: "import svelte from 'eslint-plugin-svelte';",
    spread: 'svelte.configs.base',
    extension: '.svelte',
    files: '**/*.{svelte,svelte.ts}',
  },
];

/** What to install and to write so that editors show findings, for the linter and the frameworks that the project has. */
export function toEslintSetup(project: LintedProject, rules: readonly Rule[]): string {
  const { dependencies } = project;
  const usesOxlint = dependencies.has('oxlint') && !dependencies.has('eslint');
  return usesOxlint ? toOxlint(project, rules) : toEslint(project);
}

function toOxlint({ add, dependencies }: LintedProject, rules: readonly Rule[]): string {
  // The rules about flows: what most others look at is not in a file alone.
  const alone = rulesOf(rules, 'flow').filter((rule) => isInPack(rule, 'recommended'));
  const levels = Object.fromEntries(alone.map(({ id, severity }) => [`phitrace/${id}`, severity === 'error' ? 'error' : 'warn']));
  const compiler = dependencies.has('typescript') && !isNative(dependencies) ? [] : ['@typescript/typescript6'];
  return [
    toInstall(add, [PLUGIN, ...compiler]),
    '.oxlintrc.json, added to what is there:\n',
    `${JSON.stringify({ jsPlugins: [PLUGIN], rules: levels }, null, 2)}\n`,
    'oxlint shows what a file tells by itself; `phitrace scan` follows data through all files.\n',
  ].join('\n');
}

function toEslint({ add, dependencies }: LintedProject): string {
  const used = components.filter(({ framework }) => dependencies.has(framework));
  const isTyped = dependencies.has('typescript');
  const wanted = [PLUGIN, 'eslint', ...(isTyped ? ['typescript-eslint'] : []), ...used.map(({ plugin }) => plugin)];
  const missing = wanted.filter((name) => !dependencies.has(name));
  return [
    toInstall(add, missing),
    ...(isNative(dependencies) ? [besideNative] : []),
    'eslint.config.js, beside what is there:\n',
    isTyped ? toTypedConfig(used) : toPlainConfig(used),
  ].join('\n');
}

/** TypeScript 7 has no API for programs. */
function isNative(dependencies: ReadonlyMap<string, string>): boolean {
  return /^[\^~>=v ]*(?:[7-9]|\d\d)\b/.test(dependencies.get('typescript') ?? '');
}

const besideNative = `TypeScript 7 has no API for programs yet. In package.json, version 6 takes its place for ESLint:

  "typescript": "npm:@typescript/typescript6@^6.0.2",
  "@typescript/native": "npm:typescript@^7.0.2"
`;

function toInstall(add: string, packages: readonly string[]): string {
  return packages.length === 0 ? 'Everything that it needs is installed.\n' : `${add} ${packages.join(' ')}\n`;
}

function toPlainConfig(used: readonly Components[]): string {
  const endings = ['js', 'jsx', 'mjs', 'cjs', ...used.map(({ extension }) => extension.slice(1))].join(',');
  return `import { defineConfig } from 'eslint/config';
import phitrace from '${PLUGIN}';
${used.map(({ load }) => `${load}\n`).join('')}
export default defineConfig(
${used.map(({ spread }) => `  ${spread},\n`).join('')}  { files: ['**/*.{${endings}}'], extends: [phitrace.configs.recommended] },
);
`;
}

function toTypedConfig(used: readonly Components[]): string {
  const extensions = used.map(({ extension }) => `'${extension}'`).join(', ');
  const options = used.length === 0 ? 'projectService: true' : `projectService: true, extraFileExtensions: [${extensions}]`;
  const endings = ['ts', 'tsx', ...used.map(({ extension }) => extension.slice(1))].join(',');
  return `import { defineConfig } from 'eslint/config';
import phitrace from '${PLUGIN}';
import tseslint from 'typescript-eslint';
${used.map(({ load }) => `${load}\n`).join('')}
const parserOptions = { ${options}, tsconfigRootDir: import.meta.dirname };

export default defineConfig(
${used.map(({ spread }) => `  ${spread},\n`).join('')}  { files: ['**/*.{${endings}}'], extends: [phitrace.configs.recommendedTypeChecked] },
  { files: ['**/*.{ts,tsx}'], languageOptions: { parser: tseslint.parser, parserOptions } },
${used.map(({ files }) => `  { files: ['${files}'], languageOptions: { parserOptions: { ...parserOptions, parser: tseslint.parser } } },\n`).join('')});
`;
}
