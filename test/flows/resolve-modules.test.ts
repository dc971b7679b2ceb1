import { describe, expect, test } from 'vitest';
import { moduleResolver, Resolver, type ResolverInput } from '../../packages/flows/src/frontends/typescript/resolve-modules.js';
import { workspacePackages } from '../../packages/flows/src/frontends/typescript/workspace-packages.js';

function input(files: readonly string[], rest: Partial<ResolverInput> = {}): ResolverInput {
  return { root: '/repo/app', files: new Set(files), ...rest };
}

describe('a relative path leads to', () => {
  const resolve = moduleResolver(
    input(['index.ts', 'a.ts', 'b.tsx', 'c/index.mts', 'd.js', 'e.mts', 'f.vue', 'sub/a.ts', '../other/x.ts']),
  );
  test.each([
    ['sub/a.ts', '../a', 'a.ts'],
    ['a.ts', './b.js', 'b.tsx'],
    ['a.ts', './c', 'c/index.mts'],
    ['a.ts', './c/', 'c/index.mts'],
    ['a.ts', './d', 'd.js'],
    ['a.ts', './e.mjs', 'e.mts'],
    ['a.ts', './f.vue', 'f.vue'],
    ['a.ts', '.', 'index.ts'],
    ['a.ts', './', 'index.ts'],
    ['sub/a.ts', '..', 'index.ts'],
    ['a.ts', '../other/x', '../other/x.ts'],
    ['../other/x.ts', '../app/sub/a', 'sub/a.ts'],
    ['../other/x.ts', '../app', 'index.ts'],
    ['a.ts', './nowhere', undefined],
  ])('from %s, %s: %s', (from, specifier, path) => {
    expect(resolve(from, specifier)).toBe(path);
  });
});

describe('a path mapping', () => {
  const mapping = (folder: string, pattern: string, ...targets: string[]) => ({ folder, pattern, targets });
  const resolve = moduleResolver(
    input(['src/log.ts', 'src/ui/button.tsx', 'lib/ui/button.ts', 'pkg/src/log.ts', '../shared/log.ts'], {
      mappings: [
        mapping('', '@/*', 'src/*'),
        mapping('', '@/ui/*', 'lib/ui/*'),
        mapping('', 'log', 'nowhere.ts', 'src/log.ts'),
        mapping('pkg', '@/*', 'pkg/src/*'),
        mapping('..', '@shared/*', '../shared/*'),
        mapping('../elsewhere', '@no/*', 'src/*'),
        mapping('', '@money/*', 'src/*'),
      ],
    }),
  );
  test.each([
    ['a.ts', '@/log', 'src/log.ts', 'of a pattern'],
    ['a.ts', '@/ui/button', 'lib/ui/button.ts', 'whose pattern fits closest'],
    ['a.ts', 'log', 'src/log.ts', 'of a whole name, the first target that is there'],
    ['pkg/a.ts', '@/log', 'pkg/src/log.ts', 'of the nearest tsconfig'],
    ['pkg/a.ts', '@/ui/button', 'lib/ui/button.ts', 'of a tsconfig further out, where the nearest leads nowhere'],
    ['a.ts', '@shared/log', '../shared/log.ts', 'of a tsconfig above the root'],
    ['a.ts', '@no/log', undefined, 'of a tsconfig beside the root holds for nothing in it'],
    ['a.ts', '@money/$&', undefined, 'takes a specifier as it is written'],
  ])('from %s, %s: %s (%s)', (...[from, specifier, path]) => {
    expect(resolve(from, specifier)).toBe(path);
  });
});

describe('a package of the workspace', () => {
  const lead = (manifest: object, files: readonly string[], specifier: string, rest: Partial<ResolverInput> = {}) =>
    moduleResolver(
      input(files, { packages: workspacePackages([{ folder: 'packages/log', manifest: { name: '@acme/log', ...manifest } }]), ...rest }),
    )('app/a.ts', specifier);
  const source = 'packages/log/src/index.ts';

  test.each([
    ['no entry', {}],
    ['main', { main: './dist/index.js' }],
    ['only declarations', { types: 'dist/index.d.ts' }],
    ['a built file in two folders', { main: 'dist/esm/index.mjs' }],
    ['an exported path', { exports: './dist/index.js' }],
    ['an exported table of conditions', { exports: { types: './dist/index.d.ts', default: './dist/index.js' } }],
    ['exports of one entry', { exports: { '.': { import: { types: './dist/index.d.mts' }, require: './dist/index.cjs' } } }],
    ['a condition of its own', { exports: { '.': { '@acme/source': './src/index.ts', default: './lib.js' } } }],
    ['alternatives', { exports: { '.': ['./nowhere.js', './dist/index.js'] } }],
  ])('with %s leads to its source', (_, manifest) => {
    expect(lead(manifest, [source, 'index.ts', 'packages/log/src/other.ts'], '@acme/log')).toBe(source);
  });

  test.each([
    ['a file', {}, '@acme/log/client', 'packages/log/client.ts'],
    ['a file below src', {}, '@acme/log/server', 'packages/log/src/server.ts'],
    ['an entry of exports', { exports: { './web': './dist/client-web.js' } }, '@acme/log/web', 'packages/log/src/client-web.ts'],
    ['a pattern of exports', { exports: { './x/*': { types: './dist/deep/*.d.ts' } } }, '@acme/log/x/a', 'packages/log/src/deep/a.ts'],
    ['nothing', { exports: { '.': './dist/index.js' } }, '@acme/log/nowhere', undefined],
    ['nothing in a package of another name', {}, '@acme/logger', undefined],
  ])('leads to %s', (_, manifest, specifier, path) => {
    const files = ['client.ts', 'src/server.ts', 'src/client-web.ts', 'src/deep/a.ts', 'src/index.ts'].map(
      (each) => `packages/log/${each}`,
    );
    expect(lead(manifest, files, specifier)).toBe(path);
  });

  test('leads where its compiler reads', () => {
    const outputs = [{ output: 'out/log', source: 'packages/log/code' }];
    const file = 'packages/log/code/main.ts';
    expect(lead({ main: '../../out/log/main.js' }, [file], '@acme/log', { outputs })).toBe(file);
  });

  test.each([
    ['#log', './src/log.ts', 'packages/log/src/log.ts'],
    ['#deep/log', { node: './dist/log.js' }, 'packages/log/src/log.ts'],
  ])('knows %s by its imports', (specifier, target, path) => {
    const key = specifier.replace('deep/log', 'deep/*');
    const packages = workspacePackages([
      { folder: '', manifest: { name: 'root', imports: { [key]: './wrong.ts' } } },
      { folder: 'packages/log', manifest: { name: '@acme/log', imports: { [key]: target } } },
    ]);
    expect(moduleResolver(input([path, 'wrong.ts'], { packages }))('packages/log/src/a.ts', specifier)).toBe(path);
  });

  test.each([
    ['keys that are patterns of another kind', { './(a+)+$*': './x.js', '.': './dist/index.js' }],
    ['numbers', { '.': 1 }],
    ['lists in lists', { '.': [[['./dist/index.js']]] }],
    ['nothing', null],
  ])('with exports that hold %s is still read', (_, exports) => {
    expect(lead({ exports }, [source], '@acme/log')).toBe(source);
    expect(lead({ exports }, [source], `@acme/log/${'a'.repeat(40)}!`)).toBe(undefined);
  });
});

describe('whether a specifier means own code', () => {
  const resolver = new Resolver(
    input([], {
      packages: workspacePackages([{ folder: 'pkg', manifest: { name: '@acme/log', imports: { '#a': './a.ts', '#b': 'b' } } }]),
      mappings: [
        { folder: '', pattern: '@/*', targets: ['src/*'] },
        { folder: '', pattern: '*', targets: ['*'] },
        { folder: '', pattern: 'react', targets: ['node_modules/preact'] },
      ],
    }),
  );
  test.each([
    ['./a', true],
    ['..', true],
    ['@/a', true],
    ['@acme/log/x', true],
    ['#a', true],
    ['#b', false],
    ['react', false],
    ['lodash/fp', false],
    ['@acme/other', false],
    ['.env', false],
  ])('%s: %s', (specifier, own) => {
    expect(resolver.ownPaths('pkg/a.ts', specifier).length > 0).toBe(own);
  });
});

test('the time grows with the packages and their files, not with the product of both', () => {
  const time = (count: number): number => {
    const names = Array.from({ length: count }, (_, i) => `packages/p${i}`);
    const files = names.flatMap((folder) => [`${folder}/src/index.ts`, `${folder}/src/a.ts`]);
    const start = process.cpuUsage();
    const resolver = new Resolver(
      input(files, {
        packages: workspacePackages(names.map((folder, i) => ({ folder, manifest: { name: `@acme/p${i}`, exports: './dist/index.js' } }))),
        mappings: names.map((folder) => ({ folder, pattern: '@/*', targets: [`${folder}/src/*`] })),
      }),
    );
    for (const [i, folder] of names.entries()) {
      expect(resolver.resolve(`${folder}/src/a.ts`, `@acme/p${(i + 1) % count}`)).toBe(`packages/p${(i + 1) % count}/src/index.ts`);
      expect(resolver.resolve(`${folder}/src/a.ts`, '@/a')).toBe(`${folder}/src/a.ts`);
    }
    return process.cpuUsage(start).user / 1000;
  };
  time(200);
  const [few, many] = [Math.min(time(200), time(200)), Math.min(time(1600), time(1600))];
  expect(many).toBeLessThan(Math.max(10 * few, 300));
});
