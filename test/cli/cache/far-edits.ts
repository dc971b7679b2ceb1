import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { Random } from '../../engine/generator/random.js';

const FUNCTION = /^export (?:async )?function (\w+)/gm;
const METHOD = /^export (?:abstract )?class (\w+)[^{]*\{[^}]*?^ {2}(?:async )?(?!constructor)(\w+)\(/gm;

/** Changes in one file what code in another one does, which stays as it is. */
type FarEdit = (path: string, random: Random) => void;

/** Edits beside a file of code. */
export const farEdits: Readonly<Record<string, FarEdit>> = {
  'a call in another file': beside(FUNCTION, (from, [, name]) => ({
    call: `import { ${name} } from '${from}';\nexport const called = (patient: { ssn: string }) => ${name}(patient as never);\n`,
  })),
  'an override in another file': beside(METHOD, (from, [, owner, method], random) => ({
    below: `import { ${owner} } from '${from}';
export class Below extends ${owner} {
  override ${method}(given: never) {
    ${random.chance(0.5) ? 'console.log(given)' : 'return given'};
  }
}
`,
  })),
  'an export that hides another': beside(FUNCTION, (from, [, name], random) => ({
    barrel: `export * from '${from}';\n${random.chance(0.5) ? `export const ${name} = (given: unknown) => console.warn(given);\n` : ''}`,
    through: `import { ${name} } from './barrel';\nexport const passed = (patient: { diagnosis: string }) => ${name}(patient as never);\n`,
  })),
};

/** Writes files of these names beside one that declares something; those that are there already may change or stay as they are. */
function beside(
  declared: RegExp,
  toFiles: (from: string, found: RegExpExecArray, random: Random) => Readonly<Record<string, string>>,
): FarEdit {
  return (path, random) => {
    const found = [...readFileSync(path, 'utf8').matchAll(declared)];
    if (found.length === 0) return;
    const from = `./${basename(path, extname(path))}`;
    for (const [name, text] of Object.entries(toFiles(from, random.pick(found), random))) {
      const absolute = join(dirname(path), `${name}.ts`);
      if (!existsSync(absolute) || random.chance(0.7)) writeFileSync(absolute, text);
    }
  };
}
