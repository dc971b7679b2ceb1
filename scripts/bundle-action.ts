import { build } from 'esbuild';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toThirdPartyNotice } from './third-party.js';

/**
 * Makes of the action one folder that needs no installation: what scans code in one file, readers of other formats in files
 * that are loaded when they are needed, and the data that they read: rules, grammars, Semgrep's rules. The same sources give
 * the same bytes. Releases commit the folder to their tag; branches do not hold it.
 */
const repository = fileURLToPath(new URL('../', import.meta.url));
const resolve = createRequire(join(repository, 'packages/settings/package.json')).resolve;
const grammar = '@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-terraform.wasm';

// Libraries that were written for CommonJS ask for what an ES module does not have.
const banner = `import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __toFolder } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __toFolder(__filename);`;

/** The files of the bundle by their names, and what stands in them of others. */
export async function bundle(): Promise<{ texts: ReadonlyMap<string, string>; notice: string }> {
  const { outputFiles, metafile } = await build({
    metafile: true,
    absWorkingDir: repository,
    entryPoints: { index: 'packages/action/src/main.ts' },
    bundle: true,
    write: false,
    outdir: 'packages/action/dist',
    // Beside the first file: they look there for data.
    chunkNames: '[name]-[hash]',
    splitting: true,
    platform: 'node',
    // What some libraries ship for CommonJS can't be followed by a bundler.
    mainFields: ['module', 'main'],
    target: 'node24',
    format: 'esm',
    banner: { js: banner },
    minify: true,
    legalComments: 'none',
    logLevel: 'warning',
  });
  const texts = new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
  return { texts, notice: toThirdPartyNotice(repository, Object.keys(metafile.inputs)) };
}

async function main(): Promise<void> {
  const folder = join(repository, 'packages/action/dist');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { texts, notice } = await bundle();
  for (const [name, text] of texts) writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, 'third-party.txt'), notice);
  for (const name of ['knowledge.json.gz', 'detectors.json.gz']) cpSync(join(repository, 'rules/dist', name), join(folder, name));
  cpSync(join(repository, 'packages/semgrep/dist/rules'), join(folder, 'rules'), { recursive: true });
  const parser = dirname(resolve('web-tree-sitter'));
  cpSync(join(parser, 'web-tree-sitter.wasm'), join(folder, 'web-tree-sitter.wasm'));
  mkdirSync(dirname(join(folder, 'node_modules', grammar)), { recursive: true });
  writeFileSync(join(folder, 'node_modules', grammar), readFileSync(resolve(grammar)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
