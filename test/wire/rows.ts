import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Library, matchesHost, type Recorder, type Row, type Sighting, type Vendor } from '@phitrace/core';

/** What was seen of one SDK. `hosts` holds everyone that it spoke to, also without a marker. */
export interface Observed {
  readonly version: string;
  readonly hosts: readonly string[];
  /** Call → place of a value → where it came out: `<host> url|header|body`, `stdout`, `stderr`, `error.<form>`. */
  readonly calls: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

export type Seen = Readonly<Record<string, Observed>>;
type Fact = Row | Recorder;

/** Everything that a run of the probes showed. */
export function readSeen(): Seen {
  return JSON.parse(readFileSync(join(import.meta.dirname, 'seen.json'), 'utf8')) as Seen;
}

/** Calls of which the wire names somebody whom the scan doesn't, and why. */
export interface Difference {
  readonly reason: string;
  /** `<probe>: <call>`. */
  readonly calls: readonly string[];
}

export function readDifferences(): readonly Difference[] {
  return JSON.parse(readFileSync(join(import.meta.dirname, 'differences.json'), 'utf8')) as readonly Difference[];
}

/** The file of a probe: without the major version, where it was run with an older one (`@sentry__node@9`). */
export function fileOf(probe: string): string {
  return probe.replace(/@\d+$/, '');
}

/** A probe's file is called like its package, with `__` for the slash of a scope; what follows `--` tells several apart. */
export function packageOf(probe: string): string {
  return fileOf(probe).replace(/--.*$/, '').replace('__', '/');
}

/** The rows of a file, its recorders among them. */
export function rowsOf(file: Vendor | Library): readonly Fact[] {
  return 'recorders' in file ? [...file.models, ...file.recorders] : file.models;
}

/** What a row says that the run of the probes doesn't bear out; empty where they agree, and for a row that points to no run. */
export function disagreements(
  row: Fact,
  file: Vendor | Library,
  { seen, vendors }: { seen: Seen; vendors: readonly Vendor[] },
): readonly string[] {
  const evidence = 'verified' in row && (row.seen !== undefined) !== (row.verified === 'seen') ? ['`verified` and `seen` go together'] : [];
  const isFace = faceTest(row, file, vendors);
  const wrong = (row.seen ?? []).flatMap((sighting) => compare(sighting, seen[sighting.probe], isFace));
  const empty = !('flows' in row) && row.seen?.every(({ left }) => left.length === 0) ? ['nothing that it says leaves was seen'] : [];
  const foreign = (row.seen ?? []).filter(({ probe }) => !isAbout(row, file, packageOf(probe))).map(({ probe }) => `is not about ${probe}`);
  return [...evidence, ...wrong, ...empty, ...foreign];
}

function compare(
  { probe, call, left, stayed }: Sighting,
  observed: Observed | undefined,
  isFace: (face: string) => boolean,
): readonly string[] {
  const places = observed?.calls[call];
  if (!places) return [`no call "${call}" of the probe ${probe}`];
  const unknown = [...left, ...stayed].filter((place) => places[place] === undefined);
  const silent = left.filter((place) => places[place] && !places[place].some(isFace));
  const loud = stayed.filter((place) => places[place]?.some(isFace));
  return [
    ...unknown.map((place) => `${probe}, ${call}: no place ${place}`),
    ...silent.map((place) => `${probe}, ${call}: ${place} was not seen where the row says that it goes`),
    ...loud.map((place) => `${probe}, ${call}: ${place} was seen, the row says that it stays`),
  ];
}

/** Addresses that a probe chose for what the package sends; `records.example.org` is somebody else, to whom its calls are watched. */
const CHOSEN = /^(?!records\.).*\.example\.org$/;

/** Where what a row is about comes out: in an error, in a log, or at the hosts of the company. */
function faceTest(row: Fact, file: Vendor | Library, vendors: readonly Vendor[]): (face: string) => boolean {
  const toError = 'flows' in row || ('sink' in row && row.sink === 'http-error');
  const toLog = 'sink' in row && row.sink === 'log';
  const anyHost = 'transport' in row || ('recipientFrom' in row && row.recipientFrom !== undefined);
  const hosts = 'hosts' in file ? hostsOf(file, vendors) : [];
  return (face) => {
    if (face.startsWith('error.')) return toError;
    if (face === 'stdout' || face === 'stderr') return toLog;
    const [host = ''] = face.split(' ');
    return !toError && (anyHost || CHOSEN.test(host) || hosts.some((pattern) => matchesHost(host, pattern)));
  };
}

function hostsOf(vendor: Vendor, vendors: readonly Vendor[]): readonly string[] {
  const ids = [...vendor.recipients.flatMap((rule) => rule.vendor ?? []), ...vendor.coveredThrough];
  // An option that holds an address leads to whom the address belongs, of the same trade.
  const isLed = vendor.recipients.some(({ host }) => host);
  const others = vendors.filter(({ id, hostSink }) => ids.includes(id) || (isLed && hostSink === vendor.hostSink));
  return [vendor, ...others].flatMap(({ hosts }) => hosts);
}

/** True for a row of the package; also for one about other packages that says what happens once this one was set up. */
function isAbout(row: Fact, file: Vendor | Library, name: string): boolean {
  if (!('at' in row)) return file.packages.includes(name);
  const [module = ''] = row.at.split(' › ');
  const isWatching = 'when' in row && Object.keys(row.when ?? {}).some((position) => position.startsWith('setup.'));
  if (module === '@' || isWatching || name === 'langsmith') return file.packages.includes(name);
  return module === name || module.startsWith(`${name}/`);
}

/** The probes that no row points to. */
export function unspoken(seen: Seen, rows: readonly Fact[]): readonly string[] {
  const spoken = new Set(rows.flatMap((row) => (row.seen ?? []).map(({ probe }) => probe)));
  return Object.keys(seen).filter((probe) => !spoken.has(probe));
}
