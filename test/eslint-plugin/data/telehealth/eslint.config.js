import { defineConfig } from 'eslint/config';
import phitrace from 'eslint-plugin-phitrace';
import tseslint from 'typescript-eslint';

/** One tsconfig that includes all packages of the application. `CONFIG` names a configuration of the plugin. */
export default defineConfig({
  files: ['**/*.{ts,tsx}'],
  extends: [phitrace.configs[process.env.CONFIG]],
  languageOptions: { parser: tseslint.parser, parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
});
