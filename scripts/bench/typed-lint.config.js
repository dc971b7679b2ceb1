import { defineConfig } from 'eslint/config';
import phitrace from 'eslint-plugin-phitrace';
import tseslint from 'typescript-eslint';

/**
 * What the typed lint runs of the bench use: one plain rule that asks for types, and where `PHITRACE_RULES` is set, all
 * rules of phitrace through the whole program. `PROJECT` is the tsconfig.
 */
export default defineConfig({
  files: ['**/*.{ts,tsx}'],
  extends: process.env.PHITRACE_RULES ? [phitrace.configs.strict] : [],
  plugins: { '@typescript-eslint': tseslint.plugin },
  rules: { '@typescript-eslint/await-thenable': 'warn' },
  linterOptions: { reportUnusedDisableDirectives: 'off' },
  languageOptions: { parser: tseslint.parser, parserOptions: { project: process.env.PROJECT } },
});
