import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scanFixtures } from '../../fixtures/scan.ts';

/** A leak whose parts lie in several files: text by file name. */
export type Split = Readonly<Record<string, string>>;

const read = "import type { Patient } from 'fhir/r4';\ndeclare function loadPatient(): Promise<Patient>;\n";

/** The value is returned through `count` files to the one that logs it. */
export function splitReturns(count: number): Split {
  const steps = Array.from({ length: count - 1 }, (_, i) => i + 1);
  const last = `${read}export async function read${count}() {\n  return (await loadPatient()).birthDate;\n}\n`;
  const between = steps.map((i) => [
    `part${i}.ts`,
    `import { read${i + 1} } from './part${i + 1}';\nexport async function read${i}() {\n  const value = await read${i + 1}();\n  return value;\n}\n`,
  ]);
  return {
    'main.ts': "import { read1 } from './part1';\nexport async function main() {\n  console.log(await read1());\n}\n",
    ...Object.fromEntries(between),
    [`part${count}.ts`]: last,
  };
}

/** The value is passed on through `count` files; the last one logs it, so the call that gives it away is at the start. */
export function splitArguments(count: number): Split {
  const steps = Array.from({ length: count }, (_, i) => i + 1);
  const pass = (i: number) => (i === count ? '  console.log(value);' : `  write${i + 1}(value);`);
  const files = steps.map((i) => [
    `part${i}.ts`,
    `${i < count ? `import { write${i + 1} } from './part${i + 1}';\n` : ''}export function write${i}(value: unknown): void {\n${pass(i)}\n}\n`,
  ]);
  return {
    'main.ts': `${read}import { write1 } from './part1';\nexport async function main() {\n  write1((await loadPatient()).birthDate);\n}\n`,
    ...Object.fromEntries(files),
  };
}

/** The source, a class that keeps the value, and the sink in files of their own, joined by `count` barrels. */
export function splitBarrels(count: number): Split {
  const barrels = Array.from({ length: count }, (_, i) => [
    `barrel${i}.ts`,
    `export * from './${i + 1 < count ? `barrel${i + 1}` : 'holder'}';\n`,
  ]);
  return {
    'holder.ts':
      "import type { Patient } from 'fhir/r4';\nexport class Holder {\n  constructor(private readonly held: Patient) {}\n  show() {\n    return this.held.birthDate;\n  }\n}\n",
    'main.ts': `${read}import { Holder } from './barrel0';\nexport async function main() {\n  console.log(new Holder(await loadPatient()).show());\n}\n`,
    ...Object.fromEntries(barrels),
  };
}

/** The findings of a split leak, as `file: rule`. */
export async function scanSplit(split: Split): Promise<string[]> {
  const root = mkdtempSync(join(realpathSync(tmpdir()), 'phitrace-split-'));
  try {
    const files = Object.entries(split).map(([name, text]) => {
      writeFileSync(join(root, name), text);
      return join(root, name);
    });
    const { findings } = await scanFixtures([{ kind: 'feature', id: 'split', root, files }]);
    return [...findings].flatMap(([path, found]) => found.map(({ ruleId }) => `${path.slice(root.length + 1)}: ${ruleId}`));
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
