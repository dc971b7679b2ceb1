import { splitSpecifier } from '@phitrace/core';
import { build, type Plugin } from 'esbuild';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toThirdPartyNotice } from './third-party.js';

/**
 * Makes few files of the many that the command line and the ESLint plugin load: finding and opening some six hundred modules is a
 * third of what a small scan costs. Libraries that the package depends on are found where they are installed, and so are the
 * files of data that our packages read. Made of what the compiler wrote, so that it goes after that.
 */
const repository = fileURLToPath(new URL('../', import.meta.url));

/** The packages that have a bundle, by their folders, with the file that it starts at. */
const bundled = { 'packages/cli': 'main', 'packages/eslint-plugin': 'index' } as const;

export type BundledPackage = keyof typeof bundled;

// The compiler is asked for with `require`, which an ES module does not have.
const banner = `import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);`;

/** What a bundle is made of. */
interface Bundled {
  /** Files, relative to the repository. */
  readonly inputs: readonly string[];
  /** What it imports from elsewhere, as that is written. */
  readonly external: readonly string[];
}

/** Writes the bundle of a package, unless only what it would be made of is asked for. */
export async function bundle(owner: BundledPackage, write = true): Promise<Bundled> {
  const entry = bundled[owner];
  const { metafile } = await build({
    metafile: true,
    absWorkingDir: repository,
    entryPoints: { [entry]: `${owner}/dist/${entry}.js` },
    bundle: true,
    write,
    outdir: folderOf(owner),
    chunkNames: '[name]-[hash]',
    splitting: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    // What some libraries ship for CommonJS can't be followed by a bundler.
    mainFields: ['module', 'main'],
    legalComments: 'none',
    banner: { js: banner },
    plugins: [dependenciesOutside(owner), ownPlaces(owner)],
    logLevel: 'warning',
  });
  const imports = Object.values(metafile.inputs).flatMap((input) => input.imports);
  return {
    inputs: Object.keys(metafile.inputs),
    external: [...new Set(imports.filter(({ external }) => external).map(({ path }) => path))],
  };
}

/**
 * What the package depends on stays outside. What only its parts depend on is bundled as they find it: from
 * here another version of it might be found.
 */
function dependenciesOutside(owner: BundledPackage): Plugin {
  const { dependencies } = readManifest(owner);
  return {
    name: 'dependencies outside',
    setup: ({ onResolve }) => {
      onResolve({ filter: /^[^./]/ }, ({ path }) => {
        const { name } = splitSpecifier(path);
        return name in dependencies && !name.startsWith('@phitrace/') ? { path, external: true } : undefined;
      });
    },
  };
}

/** A file that reads others beside it is told where it would be without the bundle. */
function ownPlaces(owner: BundledPackage): Plugin {
  return {
    name: 'own places',
    setup: ({ onLoad }) => {
      onLoad({ filter: /\.js$/ }, ({ path }) => {
        const text = readFileSync(path, 'utf8');
        return text.includes('import.meta.url') && !path.includes('node_modules')
          ? { contents: text.replaceAll('import.meta.url', placeOf(owner, path)) }
          : undefined;
      });
    },
  };
}

/** An expression for the address of a built file: from the bundle in the same package, from what the package exports in others. */
function placeOf(owner: BundledPackage, path: string): string {
  const [home = '', inPackage = ''] = relative(repository, path).split(`${sep}dist${sep}`);
  if (home === join(owner)) return toPlace(`../${inPackage}`, 'import.meta.url');
  return toPlace(`./${inPackage}`, `import.meta.resolve(${JSON.stringify(readManifest(home).name)})`);
}

interface Manifest {
  readonly name: string;
  readonly dependencies: Readonly<Record<string, string>>;
}

function readManifest(owner: string): Manifest {
  return JSON.parse(readFileSync(join(repository, owner, 'package.json'), 'utf8')) as Manifest;
}

function folderOf(owner: BundledPackage): string {
  return `${owner}/dist/bundle`;
}

function toPlace(path: string, from: string): string {
  return `new URL(${JSON.stringify(path.replaceAll(sep, '/'))}, ${from}).href`;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const owner of Object.keys(bundled) as BundledPackage[]) {
    rmSync(join(repository, folderOf(owner)), { recursive: true, force: true });
    const { inputs } = await bundle(owner);
    writeFileSync(join(repository, folderOf(owner), 'third-party.txt'), toThirdPartyNotice(repository, inputs));
  }
