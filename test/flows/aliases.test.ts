import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { aliasesOfPackages, readAliases } from '../../packages/flows/src/frontends/typescript/aliases.ts';
import { parseWith } from '../../packages/flows/src/frontends/typescript/parse-with.ts';

type Compiler = Parameters<typeof readAliases>[0];
const compiler = ts as unknown as Compiler;

function read(alias: string, path = 'app/vite.config.ts'): Record<string, readonly string[]> {
  const { file } = parseWith(compiler, path, `export default defineConfig({ resolve: { alias: ${alias} } });`);
  return Object.fromEntries(readAliases(compiler, path, file, ['alias']).map(({ pattern, targets }) => [pattern, targets]));
}

describe('aliases of a bundler', () => {
  test.each([
    ["{ '@': './src' }", 'app/src'],
    ["{ '@': '/src' }", 'app/src'],
    ["{ '@': path.resolve(__dirname, './src') }", 'app/src'],
    ["{ '@': resolve(__dirname, '..', 'shared', 'src') }", 'shared/src'],
    ["{ '@': fileURLToPath(new URL('./src', import.meta.url)) }", 'app/src'],

    ['{ "@": `${__dirname}/src` }', 'app/src'],
    ["{ '@/*': './src/*' }", 'app/src'],
    ["{ '@/': './src/' }", 'app/src'],
    ["[{ find: '@', replacement: path.join(root, 'src') }]", 'app/src'],
  ])('%s', (alias, target) => {
    expect(read(alias)).toEqual({ '@': [target], '@/*': [`${target}/*`] });
  });

  test('one that ends in a dollar stands for itself only', () => {
    expect(read("{ 'vue$': './src/vue.js' }")).toEqual({ vue: ['app/src/vue.js'] });
  });

  test.each(['{ "@": folder }', '{ ...shared }', '[{ find: /^@/, replacement: "./src" }]', '[shared]', 'shared', '[]'])(
    '%s says nothing that can be read',
    (alias) => {
      expect(read(alias)).toEqual({});
    },
  );
});

test('aliases of a framework hold in the folders whose manifests name it', () => {
  const manifests = [
    { folder: 'web', manifest: { devDependencies: { '@acme/kit': '2' } } },
    { folder: 'api', manifest: { dependencies: { express: '5' } } },
  ];
  expect(aliasesOfPackages(manifests, [{ packages: ['@acme/kit'], aliases: { $lib: ['src/lib'] } }])).toEqual([
    { folder: 'web', pattern: '$lib', targets: ['web/src/lib'] },
    { folder: 'web', pattern: '$lib/*', targets: ['web/src/lib/*'] },
  ]);
});
