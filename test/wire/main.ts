import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createAuthority, type Authority } from './capture/authority.ts';
import { startCapture, type Answer, type Capture } from './capture/server.ts';
import { observe, type Marker } from './observe.ts';
import { type Observed, packageOf, readSeen } from './rows.ts';

/**
 * `npm run wire [-- <probe>…]`: installs the pinned SDKs, leads all their connections to a server on the loopback address,
 * calls them on ordinary input with a marker at each place, and writes down in `seen.json` which markers left, to which
 * host, in which part. No account and no outside network besides the installation.
 */
const here = fileURLToPath(new URL('.', import.meta.url));
const table = join(here, 'seen.json');
const PROBE_MS = 180_000;

async function main(only: readonly string[]): Promise<void> {
  install();
  const folder = mkdtempSync(join(tmpdir(), 'wire-'));
  const probes = readdirSync(join(here, 'probes')).map((file) => basename(file, '.mjs'));
  const seen: Record<string, Observed> = { ...readSeen() };
  try {
    const authority = createAuthority(folder);
    for (const probe of probes.filter((name) => only.length === 0 || only.includes(name))) {
      Object.assign(seen, await run(probe, authority));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const sorted = Object.fromEntries(Object.entries(seen).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(table, `${JSON.stringify(sorted, undefined, 2)}\n`);
}

/** Hundreds of packages: they are installed again only where something else than the manifest names is there. */
function install(): void {
  if (spawnSync('npm', ['ls', '--depth=0'], { cwd: here, stdio: 'ignore' }).status === 0) return;
  if (spawnSync('npm', ['ci'], { cwd: here, stdio: 'inherit' }).status !== 0) throw new Error('the SDKs could not be installed');
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
  const child = spawn(process.execPath, [...argumentsOf(probe), probe], {
    cwd: here,
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
 * The first line of a probe may ask for flags of Node, as instrumentations do (`// node: --import …`), or for a page of a
 * browser (`// browser`).
 */
function argumentsOf(probe: string): readonly string[] {
  const [first = ''] = readFileSync(join(here, 'probes', `${probe}.mjs`), 'utf8').split('\n');
  if (first === '// browser') return [join(here, 'browser.mjs')];
  const flags = /^\/\/ node: (.*)$/.exec(first)?.[1]?.split(' ') ?? [];
  return ['--require', join(here, 'capture/redirect.cjs'), ...flags, join(here, 'child.mjs')];
}

function versionOf(probe: string): string {
  const manifest = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8')) as { dependencies: Record<string, string> };
  const [, part = ''] = probe.split('--');
  const name = packageOf(probe);
  // An older version is installed under a name of its own: `"@sentry/node-9": "npm:@sentry/node@9.47.2"`.
  return (manifest.dependencies[`${name}-${part}`] ?? manifest.dependencies[name] ?? 'unknown').replace(/^npm:.*@/, '');
}

await main(process.argv.slice(2));
