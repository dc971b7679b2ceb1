import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createAuthority, type Authority } from './capture/authority.ts';
import { startCapture, type Answer, type Capture } from './capture/server.ts';
import { observe, type Marker } from './observe.ts';
import { fileOf, type Observed, packageOf, readSeen } from './rows.ts';

/**
 * `npm run wire [-- <probe>…]`: installs the pinned SDKs, leads all their connections to a server on the loopback address,
 * calls them on ordinary input with a marker at each place, and writes down in `seen.json` which markers left, to which
 * host, in which part. No account and no outside network besides the installation.
 */
const here = fileURLToPath(new URL('.', import.meta.url));
const table = join(here, 'seen.json');
const PROBE_MS = 180_000;

async function main(only: readonly string[]): Promise<void> {
  install(here);
  const folder = mkdtempSync(join(tmpdir(), 'wire-'));
  const probes = readdirSync(join(here, 'probes')).flatMap((file) => toProbes(basename(file, '.mjs')));
  const seen: Record<string, Observed> = { ...readSeen() };
  try {
    const authority = createAuthority(folder);
    for (const probe of probes.filter((name) => only.length === 0 || only.includes(name) || only.includes(fileOf(name)))) {
      Object.assign(seen, await run(probe, authority));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const sorted = Object.fromEntries(Object.entries(seen).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(table, `${JSON.stringify(sorted, undefined, 2)}\n`);
}

/** Hundreds of packages: they are installed again only where something else than the manifest names is there. */
function install(folder: string): void {
  if (spawnSync('npm', ['ls', '--depth=0'], { cwd: folder, stdio: 'ignore' }).status === 0) return;
  if (spawnSync('npm', ['ci', '--ignore-scripts'], { cwd: folder, stdio: 'inherit' }).status !== 0)
    throw new Error('the SDKs could not be installed');
}

interface Message {
  readonly answers?: readonly Answer[];
  readonly marker?: string;
  readonly call?: string;
  readonly place?: string;
  readonly error?: Readonly<Record<string, string>>;
  readonly failed?: string;
}

async function run(probe: string, authority: Authority): Promise<Readonly<Record<string, Observed>>> {
  if (folderOf(probe) !== here) install(folderOf(probe));
  const capture = await startCapture(authority);
  const markers: Marker[] = [];
  const errors: Record<string, Readonly<Record<string, string>>> = {};
  const hear = (message: Message): void => {
    if (message.answers) capture.answers.push(...message.answers);
    if (message.marker) markers.push(message as Marker);
    if (message.call && message.error) errors[message.call] = message.error;
    if (message.failed) console.error(`${probe} ${message.call ?? ''}: ${message.failed}`);
  };
  const { stdout, stderr } = await runChild(probe, { capture, authority, hear });
  capture.close();
  if (markers.length === 0) console.error(`${probe}: no call was made\n${stderr.slice(-2000)}`);
  const calls = observe(markers, capture.requests, { stdout, stderr, errors });
  const hosts = [...new Set(capture.requests.map(({ host }) => host))].sort();
  console.log(`${probe}: ${Object.keys(calls).length} calls, ${markers.length} places, ${hosts.join(' ') || 'no host'}`);
  return { [probe]: { version: versionOf(probe), hosts, calls } };
}

interface Room {
  readonly capture: Capture;
  readonly authority: Authority;
  readonly hear: (message: Message) => void;
}

async function runChild(probe: string, { capture, authority, hear }: Room): Promise<Readonly<Record<'stdout' | 'stderr', string>>> {
  const child = spawn(process.execPath, argumentsOf(probe), {
    cwd: folderOf(probe),
    env: {
      PATH: process.env['PATH'],
      HOME: tmpdir(),
      WIRE_PORT: String(capture.port),
      NODE_EXTRA_CA_CERTS: authority.certificate,
      GRPC_DEFAULT_SSL_ROOTS_FILE_PATH: authority.certificate,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    timeout: PROBE_MS,
  });
  const told = { stdout: '', stderr: '' };
  child.stdout?.on('data', (bytes: Buffer) => (told.stdout += bytes.toString('latin1')));
  child.stderr?.on('data', (bytes: Buffer) => (told.stderr += bytes.toString('latin1')));
  child.on('message', (message) => hear(message as Message));
  await new Promise((done) => child.on('close', done));
  return told;
}

/**
 * The first lines of a probe may ask for flags of Node, as instrumentations do (`// node: --import …`), for a page of a browser
 * (`// browser`), and for a run with each of some older major versions as well (`// versions: 9 10`).
 */
function asks(probe: string): ReadonlyMap<string, string> {
  const lines = readFileSync(join(here, 'probes', `${fileOf(probe)}.mjs`), 'utf8').split('\n');
  const asked = lines.slice(0, 2).flatMap((line) => [...line.matchAll(/^\/\/ (node|browser|versions)(?:: (.*))?$/g)]);
  return new Map(asked.map(([, key = '', value = '']) => [key, value]));
}

function toProbes(file: string): readonly string[] {
  const older = asks(file).get('versions')?.split(' ') ?? [];
  return [file, ...older.map((major) => `${file}@${major}`)];
}

function argumentsOf(probe: string): readonly string[] {
  const asked = asks(probe);
  if (asked.has('browser')) return [join(here, 'browser.mjs'), probe];
  const flags = asked.get('node')?.split(' ') ?? [];
  return ['--require', join(here, 'capture/redirect.cjs'), ...flags, join(here, 'child.mjs'), fileOf(probe)];
}

/** Where the packages of a probe are installed: an older version has a folder of its own, with others of its time. */
function folderOf(probe: string): string {
  return probe === fileOf(probe) ? here : join(here, 'older', `${packageOf(probe).replace('/', '__')}${probe.slice(fileOf(probe).length)}`);
}

/** Of what no package brings, Node has its modules and Chromium its globals. */
function versionOf(probe: string): string {
  const manifest = JSON.parse(readFileSync(join(folderOf(probe), 'package.json'), 'utf8')) as { dependencies: Record<string, string> };
  const own = isBuiltin(packageOf(probe)) ? `of Node ${process.versions.node}` : 'of Chromium';
  return manifest.dependencies[packageOf(probe)] ?? own;
}

await main(process.argv.slice(2));
