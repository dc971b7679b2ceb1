import { expect, test } from 'vitest';
import { StateKeys } from '../../packages/flows/dist/query/state-keys.js';

type File = ConstructorParameters<typeof StateKeys>[0][number];
type Stack = Parameters<StateKeys['valueOf']>[1];

const toFile = (nodes: number) => ({ nodes: Array.from({ length: nodes }, () => ({ kind: 'local', edges: [] })) }) as unknown as File;
const toStack = (id: number) => ({ id }) as Stack;

test('what is asked about is told apart by its file, node, path and calls', () => {
  const files = [toFile(3), toFile(2), toFile(4)];
  const keys = new StateKeys(files);
  const values = files.flatMap((file) => file.nodes.map((_, node) => ({ file, node })));
  const paths = [[], ['name'], ['name', 'first'], ['first']];
  const stacks = [undefined, toStack(1), toStack(2)];
  const asked = values.flatMap((value) => paths.flatMap((path) => stacks.map((stack) => ({ value: { ...value, path }, stack }))));
  expect(new Set(asked.map(({ value, stack }) => keys.valueOf(value, stack))).size).toBe(asked.length);
});

test('the same question has the same key, whoever made its path', () => {
  const file = toFile(2);
  const keys = new StateKeys([file]);
  for (const path of [[], ['name', 'first']]) {
    const asked = () => keys.valueOf({ file, node: 1, path: [...path] }, toStack(7));
    const first = asked();
    keys.valueOf({ file, node: 0, path: ['other'] });
    expect(asked()).toBe(first);
  }
});
