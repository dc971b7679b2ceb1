import { expect, test } from 'vitest';
import { link } from './linked.js';

const queue = `class Queue { push(item: unknown) {} pages: any = []; }\n`;

/** How many functions of the project the call of `push` in `add` may call, which is given a `Queue`. */
function functionsOf(parameter: string, called: string, declared = ''): number {
  const { project, solver } = link({
    'a.ts': `${queue}${declared}\nfunction add(rows${parameter}) { ${called}; }\nadd(new Queue() as any);`,
  });
  const [file] = project.all;
  if (!file) throw new Error('no file');
  return solver.targetsOf({ file, call: file.calls.findIndex(({ member }) => member === 'push') }).functions.length;
}

test.each([
  ['a list', ': string[]', 'rows.push(1)'],
  ['a list or nothing', ': string[] | undefined', 'rows.push(1)'],
  ['a list by its name', ': ReadonlyArray<string>', 'rows.push(1)'],
  ['a text', ': string', 'rows.push(1)'],
])('a method of %s is not looked for where the parameter is given', (_, parameter, called) => {
  expect(functionsOf(parameter, called)).toBe(0);
});

test.each([
  ['of no type', '', 'rows.push(1)'],
  ['that may be anything', ': any', 'rows.push(1)'],
  ['of a class', ': Queue', 'rows.push(1)'],
  ['of an interface', ': Takes', 'rows.push(1)', 'interface Takes { push(item: unknown): void }'],
  ['that is a list or something else', ': string[] | Takes', 'rows.push(1)', 'interface Takes { push(item: unknown): void }'],
])('a method of a parameter %s is', (_, parameter, called, declared = '') => {
  expect(functionsOf(parameter, called, declared)).toBe(1);
});
