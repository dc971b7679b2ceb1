import { expect, test } from 'vitest';
import { link } from './linked.js';

/** Names of the project's functions that the call of `send` may call. */
function calledBySend(code: string): string[] {
  const { project, solver } = link({ 'a.ts': `class Outbox { send(text: unknown) {} }\nfunction notify() {}\n${code}` });
  const [file] = project.all;
  if (!file) throw new Error('no file');
  const { functions } = solver.targetsOf({ file, call: file.calls.findIndex(({ member }) => member === 'send') });
  return functions.map((ref) => project.functionOf(ref)?.name ?? '');
}

const outbox = 'new Outbox()';

test.each([
  ['a list of an object', `const box = { parts: [] as any }; box.parts.push(notify); box.parts.send(1);`],
  ['a map of an object', `const box = { parts: new Map() as any }; box.parts.set('a', notify); box.parts.send(1);`],
  ['a variable', `const parts = [] as any; parts.push(notify); parts.send(1);`],
])('an element that a call puts into %s is no method of that', (_, code) => {
  expect(calledBySend(code)).toEqual([]);
});

test.each([
  ['is called itself', `const box = { parts: [] as any }; box.parts.push(${outbox}); box.parts[0].send(1);`],
  ['stands at a key that is not known', `const box = { parts: {} as any }; box.parts[name] = ${outbox}.send; box.parts.send(1);`],
  ['is assigned', `const box = { parts: {} as any }; Object.assign(box.parts, { send(text: unknown) {} }); box.parts.send(1);`],
  ['is a member', `const box = { parts: ${outbox} as any }; box.parts.push(1); box.parts.send(1);`],
])('what %s is called', (_, code) => {
  expect(calledBySend(code)).toEqual(['send']);
});
