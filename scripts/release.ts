import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';

const root = fileURLToPath(new URL('..', import.meta.url));
const output = join(root, 'release');

interface Manifest {
  readonly version: string;
  readonly private?: boolean;
  readonly workspaces?: readonly string[];
}

/**
 * `npm run release` shows what a release would do, has npm rehearse it, packs every tarball and writes the bill of materials to
 * `release/`, and changes nothing else. `npm run release -- --publish` does it; it belongs into a workflow of the repository, since
 * provenance is signed there only.
 */
function main(): void {
  const publish = process.argv.includes('--publish');
  const published = globSync([...(readManifest('.').workspaces ?? [])], { cwd: root, onlyDirectories: true, expandDirectories: false })
    .map((folder) => folder.replace(/\/$/, ''))
    .filter((folder) => readManifest(folder).private !== true);
  const version = getVersion(published);
  if (publish && run('git', ['status', '--porcelain']).trim() !== '') throw new Error('the checkout is not clean; commit first');

  run('npm', ['run', '-s', 'build']);
  mkdirSync(output, { recursive: true });
  // npm describes no root without a version, so the manifest at the root has one, too.
  writeFileSync(join(output, 'sbom.cdx.json'), withoutTools(run('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'])));
  for (const folder of published) run('npm', ['pack', '--silent', '--workspace', folder, '--pack-destination', output]);
  for (const [program = '', ...rest] of toCommands(version, published)) {
    process.stdout.write(`${publish ? '' : 'would run: '}${[program, ...rest].join(' ')}\n`);
    if (publish) run(program, rest);
    else if (rest[0] === 'publish') rehearse(program, rest);
  }
}

/** npm does all but send. What it notes of each file goes nowhere, unless it fails. */
function rehearse(npm: string, args: readonly string[]): void {
  const { status, stderr } = spawnSync(npm, [...args, '--dry-run'], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${npm} ${args.join(' ')} would fail:\n${stderr}`);
}

interface Component {
  readonly 'bom-ref': string;
  readonly properties?: readonly { readonly name: string; readonly value: string }[];
}

/** A bill of materials without what only development needs. `--omit dev` of npm leaves out what packages and the root both ask for. */
function withoutTools(text: string): string {
  const { components, dependencies, ...rest } = JSON.parse(text) as {
    components: Component[];
    dependencies: { ref: string; dependsOn?: string[] }[];
  };
  const kept = components.filter(({ properties = [] }) => !properties.some(({ name }) => name === 'cdx:npm:package:development'));
  const dropped = new Set(components.filter((component) => !kept.includes(component)).map((component) => component['bom-ref']));
  const edges = dependencies
    .filter(({ ref }) => !dropped.has(ref))
    .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((other) => !dropped.has(other)) }));
  return `${JSON.stringify({ ...rest, components: kept, dependencies: edges }, null, 2)}\n`;
}

/** The one version of all packages, of which the changes tell. */
function getVersion(published: readonly string[]): string {
  const versions = [...new Set(['.', ...published].map((folder) => readManifest(folder).version))];
  const [version = ''] = versions;
  if (versions.length !== 1) throw new Error(`packages have the versions ${versions.join(', ')}; give them one`);
  if (!readFileSync(join(root, 'CHANGELOG.md'), 'utf8').includes(`## ${version}`))
    throw new Error(`CHANGELOG.md says nothing of ${version}`);
  return version;
}

/** The action's bundle is committed to the tag alone, on a commit that no branch holds; packages are published in the order of their dependencies. */
function toCommands(version: string, published: readonly string[]): string[][] {
  return [
    ['git', 'checkout', '--detach'],
    ['git', 'add', '--force', 'packages/action/dist'],
    ['git', 'commit', '--message', `The action of ${version}`],
    ['git', 'tag', '--annotate', `v${version}`, '--message', `phitrace ${version}`],
    ['git', 'push', 'origin', `v${version}`],
    ['git', 'checkout', '-'],
    ...published.map((folder) => ['npm', 'publish', '--workspace', folder, '--access', 'public', '--provenance']),
  ];
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as Manifest;
}

function run(command: string, args: readonly string[]): string {
  return execFileSync(command, [...args], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 100_000_000 });
}

try {
  main();
} catch (error) {
  process.stderr.write(`release: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
