import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, extname, join, relative } from 'node:path';
import { print } from './compare.ts';
import { type Cost, measure, toMedian } from './measure.ts';
import { binary, type Input, type Place, toPlaces } from './scan.ts';

const CODE = new Set(['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs', '.vue', '.svelte']);
const NOT_OWN = new Set(['node_modules', '.git']);
const SHARES = [0.1, 0.3, 0.6, 1];
const MOST = 1.05;
/** Below these seconds of a scan of all, the start of the program is most of it. */
const TELLING = 5;

/** A part of a project's code, with all that is no code beside it. */
interface Share {
  readonly share: number;
  readonly folder: string;
  readonly bytes: number;
  readonly costs: Cost[];
  readonly found: Set<string>;
}

/** Scans a tenth, three, six and all of a project's code: the exponent with which processor time grows by bytes. Fails above 1.05. */
export function compareShares({ folder, rounds }: Input): void {
  print('\ngrowth by shares of the code\n');
  const copy = mkdtempSync(join(tmpdir(), 'phitrace-bench-'));
  try {
    const start = toStart(join(copy, 'start'));
    const shares = SHARES.map((share) => copyShare(folder, share, join(copy, String(share))));
    // Rounds take turns, so that a busy machine slows all shares alike.
    for (let round = 0; round < rounds; round++) for (const each of shares) scanShare(each);
    tell(shares, start);
  } finally {
    rmSync(copy, { recursive: true });
  }
}

function tell(shares: readonly Share[], start: number): void {
  const all = new Set(shares.at(-1)?.found);
  const points = shares.map(({ share, bytes, costs, found }) => {
    const { cpu, megabytes } = toMedian(costs);
    const again = [...found].filter((place) => all.has(place)).length;
    const figures = `${(bytes / 1e6).toFixed(2)} MB of code, ${cpu.toFixed(2)} s CPU, ${megabytes.toFixed(0)} MB`;
    print(`  ${`${share * 100} %`.padEnd(8)}${figures}, ${found.size} findings, ${again} of them in all\n`);
    return { bytes, seconds: cpu - start };
  });
  const exponent = slopeOf(points.map(({ bytes, seconds }) => [Math.log(bytes), Math.log(Math.max(seconds, 0.05))]));
  print(`exponent by bytes, without the ${start.toFixed(2)} s of a scan of one line: ${exponent.toFixed(3)}\n`);
  if ((points.at(-1)?.seconds ?? 0) < TELLING) print(`all of it takes less than ${TELLING} s: too little to tell\n`);
  else if (exponent > MOST) throw new Error(`the work grows faster than the code: exponent ${exponent.toFixed(3)}, at most ${MOST}`);
}

/** The slope of the line through points that is nearest to them. */
export function slopeOf(points: readonly (readonly [x: number, y: number])[]): number {
  const mean = (at: 0 | 1) => points.reduce((sum, point) => sum + point[at], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const [up, along] = points.reduce(([a, b], point) => [a + (point[0] - x) * (point[1] - y), b + (point[0] - x) ** 2], [0, 0]);
  return (up as number) / (along as number);
}

/** Files of code are drawn by their names, so that a smaller share is a part of a larger one and the same each time. */
function copyShare(from: string, share: number, folder: string): Share {
  let bytes = 0;
  for (const path of filesIn(from)) {
    const isOfCode = CODE.has(extname(path));
    const name = relative(from, path);
    if (isOfCode && draw(name) >= share) continue;
    if (isOfCode) bytes += statSync(path).size;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    copyFileSync(path, join(folder, name));
  }
  return { share, folder, bytes, costs: [], found: new Set() };
}

/** A number from 0 to 1 that a name always has. */
function draw(name: string): number {
  return createHash('sha256').update(name).digest().readUInt32LE(0) / 2 ** 32;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return NOT_OWN.has(entry.name) ? [] : filesIn(path);
    return entry.isFile() ? [path] : [];
  });
}

/** Each round must find the same. */
function scanShare({ share, folder, costs, found }: Share): void {
  const { cost, places } = scan(folder);
  if (costs.length > 0 && (places.length !== found.size || places.some((place) => !found.has(place))))
    throw new Error(`two scans of ${share * 100} % found different things`);
  for (const place of places) found.add(place);
  costs.push(cost);
}

function scan(folder: string): { readonly cost: Cost; readonly places: readonly Place[] } {
  const scanned = measure([binary, 'scan', '.', '--quiet', '--fail-on', 'never', '--format', 'json'], folder);
  if (scanned.code !== 0) throw new Error(`the scan ended with exit code ${scanned.code ?? 'unknown'}: ${scanned.err}`);
  return { cost: scanned.cost, places: [...new Set(toPlaces(scanned))] };
}

/** What the program costs before it has anything to do. */
function toStart(folder: string): number {
  mkdirSync(folder);
  writeFileSync(join(folder, 'a.ts'), 'export const answer = 42;\n');
  return Math.min(...[1, 2, 3].map(() => scan(folder).cost.cpu));
}
