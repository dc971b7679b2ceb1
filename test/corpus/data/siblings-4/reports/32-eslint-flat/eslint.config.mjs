import phitrace from 'eslint-plugin-phitrace';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['**/dist/**'] },
  {
    files: ['**/*.ts', '**/*.mts'],
    extends: [phitrace.configs.recommendedTypeChecked],
    languageOptions: { parser: tseslint.parser, parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  },
);
