import { defineConfig } from 'eslint/config';
import phitrace from 'eslint-plugin-phitrace';
import tseslint from 'typescript-eslint';
export default defineConfig(
  { ignores: ['node_modules/**'] },
  { files: ['**/*.ts'], extends: [phitrace.configs.recommended], languageOptions: { parser: tseslint.parser } },
);
