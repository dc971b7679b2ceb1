import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { print } from './compare.ts';
import { measure } from './measure.ts';
import { binary } from './scan.ts';

const patient = 'export interface Patient { ssn: string; diagnosis: string }\n';
const leak = `${patient}export const show = (patient: Patient) => console.log(patient.ssn);\n`;
const limit = 10;

type Files = Readonly<Record<string, string>>;

/** Ordinary code that once cost more than in proportion. `from` is a size that takes long enough to be measured. */
interface Shape {
  readonly from: number;
  readonly toFiles: (n: number) => Files;
}

const repeat = (n: number, toText: (i: number) => string) => Array.from({ length: n }, (_, i) => toText(i)).join('');

const shapes: Readonly<Record<string, Shape>> = {
  'conditional reassignments': {
    from: 250,
    toFiles: (n) => ({
      'a.ts': `${patient}export function mask(patient: Patient, who: any) { let s = patient.ssn;\n${repeat(n, (i) => `if (who.k${i}) s = s.replace(who.k${i}, '');\n`)} console.log(s); }`,
    }),
  },
  'keys of an object': {
    from: 6_000,
    toFiles: (n) => ({ 'a.ts': `${leak}export const all = { ${repeat(n, (i) => `k${i}: ${i},\n`)} };` }),
  },
  'keys between spreads': {
    from: 2_000,
    toFiles: (n) => ({ 'a.ts': `${leak}export const all = { ${repeat(n, (i) => `...a${i % 7}, k${i}: ${i},\n`)} };` }),
  },
  'nested lists': { from: 125, toFiles: (n) => ({ 'a.ts': `${leak}export const a = ${'['.repeat(n)}${']'.repeat(n)};` }) },
  'barrels of barrels': {
    from: 250,
    toFiles: (n) => ({
      ...Object.fromEntries(Array.from({ length: n }, (_, i) => [`f${i}.ts`, `export * from './f${i + 1}';`])),
      [`f${n}.ts`]: `${patient}export const log = (patient: Patient) => console.log(patient.ssn);`,
      'z.ts': `import { log, type Patient } from './f0';\nexport const show = (patient: Patient) => log(patient);`,
    }),
  },
  'callers of one logger': {
    from: 1_500,
    toFiles: (n) => ({
      'a.ts': `${patient}export const log = (text: unknown) => console.log(text);\n${repeat(n, (i) => `export const f${i} = (count: number) => log(count + ${i});\n`)}export const admit = (patient: Patient) => log(patient.ssn);`,
    }),
  },
  'a chain of calls': {
    from: 50,
    toFiles: (n) => ({
      'a.ts': `${patient}${repeat(n, (i) => `const f${i} = (p: any): void => f${i + 1}(p);\n`)}const f${n} = (p: any): void => console.log(p);\nexport const admit = (patient: Patient) => f0(patient.ssn);`,
    }),
  },
  'openings of comments in a component': {
    from: 20_000,
    toFiles: (n) => ({ 'a.vue': `<template><p>${'<!--'.repeat(n)}</p></template>`, 'b.ts': leak }),
  },
  'scripts without an end in a component': {
    from: 20_000,
    toFiles: (n) => ({ 'a.vue': `<template><p>${'<script "'.repeat(n)}</p></template>`, 'b.ts': leak }),
  },
  'bases of a tsconfig': {
    from: 8,
    toFiles: (n) => ({
      'a.ts': leak,
      ...Object.fromEntries(
        Array.from({ length: n }, (_, i) => [
          i === 0 ? 'tsconfig.json' : `t${i}.json`,
          i === n - 1 ? '{}' : `{ "extends": ["./t${i + 1}.json", "./t${i + 1}.json"] }`,
        ]),
      ),
    }),
  },
};

/** Processor time of a scan of each shape at a size and at eight times that, without what a scan of one line costs. Fails above ten times. */
export function compareGrowth(): void {
  print('\ngrowth: eight times the input\n');
  const start = toCost({ 'a.ts': leak });
  const slow = Object.entries(shapes).filter(([name, { from, toFiles }]) => {
    const [small, large] = [toCost(toFiles(from)), toCost(toFiles(8 * from))].map((cost) => Math.max(cost - start, 0.05));
    const ratio = (large as number) / (small as number);
    print(`${name.padEnd(36)} ${from} → ${8 * from}: ${small?.toFixed(2)} → ${large?.toFixed(2)} s, ${ratio.toFixed(1)} ×\n`);
    return ratio > limit;
  });
  if (slow.length > 0)
    throw new Error(`more than ${limit} times the work for eight times the input: ${slow.map(([name]) => name).join(', ')}`);
}

/** Seconds of processor time, the less of two runs. Throws where the scan crashes. */
function toCost(files: Files): number {
  const folder = mkdtempSync(join(tmpdir(), 'phitrace-growth-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return Math.min(...[1, 2].map(() => scan(folder)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function scan(folder: string): number {
  const { cost, code, err } = measure([binary, 'scan', '.', '--quiet', '--fail-on', 'never', '--format', 'json'], folder);
  if (code !== 0) throw new Error(`the scan ended with exit code ${code ?? 'unknown'}: ${err}`);
  return cost.cpu;
}
