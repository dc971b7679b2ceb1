import { join } from 'node:path';
import * as eslint10 from 'eslint';
import phitrace from 'eslint-plugin-phitrace';
import tseslint from 'typescript-eslint';
import { repository } from '../cli/helpers.ts';

// Another version of the same package, under a name of its own. Its types say the same.
const eslint9 = (await import('eslint-9' as string)) as typeof eslint10;

/** The versions of ESLint that the plugin supports. */
export const hosts = [
  [eslint9.ESLint.version, eslint9],
  [eslint10.ESLint.version, eslint10],
] as const;

export const data = join(repository, 'test/eslint-plugin/data');

/** What makes ESLint read TypeScript without types, and with them from the nearest tsconfig. */
export const untyped: eslint10.Linter.LanguageOptions = { parser: tseslint.parser };
export const typed: eslint10.Linter.LanguageOptions = {
  parser: tseslint.parser,
  parserOptions: { projectService: true, tsconfigRootDir: repository },
};

/** The configuration that ESLint gets for TypeScript files: one of the plugin's, under these language options. */
export function toConfig(name: keyof typeof phitrace.configs, languageOptions: eslint10.Linter.LanguageOptions): eslint10.Linter.Config[] {
  const files = ['**/*.{ts,tsx,js,jsx,vue,svelte}'];
  return [{ files, languageOptions }, ...phitrace.configs[name].map((config) => ({ ...config, files }))];
}

/** Lints a text, as the file of a folder, with one of the plugin's configurations. */
export function lint(
  { Linter }: typeof eslint10,
  text: string,
  { cwd = repository, file }: { cwd?: string; file: string },
  name: keyof typeof phitrace.configs,
  languageOptions = name === 'recommended' ? untyped : typed,
): eslint10.Linter.LintMessage[] {
  return new Linter({ cwd }).verify(text, toConfig(name, languageOptions), { filename: join(cwd, file) });
}
