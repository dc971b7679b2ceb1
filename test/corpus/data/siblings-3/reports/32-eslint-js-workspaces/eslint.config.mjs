import phitrace from 'eslint-plugin-phitrace';
export default [
  { ignores: ['**/dist/**'] },
  { files: ['**/*.{js,mjs}'], ...[phitrace.configs.recommended].flat()[0] },
];
