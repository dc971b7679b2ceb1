import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { drawPackages, readPackageImports } from '../../scripts/generate/packages.js';
import { replaceBlock } from '../../scripts/generate/pages.js';

const root = join(import.meta.dirname, '../..');
const imports = readPackageImports(root);

describe('packages', () => {
  it('are drawn in docs/architecture.md as they import each other', async () => {
    const page = readFileSync(join(root, 'docs/architecture.md'), 'utf8');
    expect(page).toBe(await replaceBlock(page, 'packages', drawPackages(imports)));
  });

  test.each([...imports].filter(([name]) => name !== 'rules'))('%s declares exactly what it imports', (name, own) => {
    const manifest = JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8')) as {
      readonly dependencies?: Readonly<Record<string, string>>;
      /** What only goes into the bundle of the package. */
      readonly devDependencies?: Readonly<Record<string, string>>;
    };
    const declared = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }).filter((dependency) =>
      dependency.startsWith('@phitrace/'),
    );
    expect(declared.sort()).toEqual([...own].map((target) => `@phitrace/${target}`).sort());
  });
});

describe('drawPackages', () => {
  const draw = (arrows: Readonly<Record<string, readonly string[]>>) =>
    drawPackages(new Map(Object.entries(arrows).map(([name, targets]) => [name, new Set(targets)])));

  it('leaves out what a longer way says', () => {
    expect(draw({ cli: ['core', 'report'], report: ['core'], core: [] })).toBe(
      '```mermaid\nflowchart TD\n  cli --> report\n  report --> core\n```',
    );
  });

  it('names a circle', () => {
    expect(() => draw({ a: ['b', 'd'], b: ['c'], c: ['a'], d: [] })).toThrow('in a circle: ');
  });
});
