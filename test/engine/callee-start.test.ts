import { expect, test } from 'vitest';
import { calleeStart } from '../../packages/flows/dist/calls/callee-start.js';
import { from, graph, type Line } from './graphs.js';

const global: Line = ['global', [], { name: 'g' }];

test.each<[string, Line[], { node: number; path: string[] }]>([
  ['a member of a variable is asked of the variable', [global, ['read', [from(0, 'read', 'log')]]], { node: 0, path: ['log'] }],
  [
    'through copies, outer keys first',
    [global, ['read', [from(0, 'read', 'a')]], ['local', [from(1)]], ['read', [from(2, 'read', 'b')]]],
    { node: 0, path: ['a', 'b'] },
  ],
  ['a declared type is asked itself', [global, ['local', [from(0)], { type: { kind: 'unknown' } }]], { node: 1, path: [] }],
  ['a join is asked itself', [global, ['local', [from(0), from(0, 'read', 'a')]]], { node: 1, path: [] }],
  ['so is what keeps something out', [global, ['copy', [from(0, 'omit', 'a')]]], { node: 1, path: [] }],
  [
    'the path grows no longer than paths may',
    [global, ['read', [from(0, 'read', 'a')]], ['read', [from(1, 'read', 'b')]], ['read', [from(2, 'read', 'c')]]],
    { node: 1, path: ['b', 'c'] },
  ],
])('%s', (_, lines, expected) => {
  expect(calleeStart(graph(lines), lines.length - 1, 2)).toEqual(expected);
});
