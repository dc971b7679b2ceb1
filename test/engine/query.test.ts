import { describe, expect, test } from 'vitest';
import type { FileFacts } from '../../packages/flows/dist/graph/graph.js';
import { liftedOrigins } from '../../packages/flows/dist/query/lifted-origins.js';
import { nodeOf, type Origin, startState } from '../../packages/flows/dist/query/state.js';
import { from, given, graph, type Line } from './graphs.js';
import { linkFacts } from './linked.js';

/** `kind of origin @ node . path` */
function toText({ kind, state }: Origin): string {
  return [kind, '@', [nodeOf(state).name ?? state.node, ...state.path].join('.')].join(' ');
}

const value = (file: FileFacts, node: number, ...path: string[]) => linkFacts([file]).solver.origins(file, node, path).map(toText);
const content = (file: FileFacts, node: number, ...path: string[]) =>
  liftedOrigins(linkFacts([file]).solver, startState(file, node, path)).map(toText);

describe('edges', () => {
  const global: Line = ['global', [], { name: 'g' }];

  test.each<[string, Line[], string[]]>([
    ['a copy keeps the path', [global, ['local', [from(0)]]], ['module @ g.a']],
    ['a read goes below', [global, ['read', [from(0, 'read', 'p')]]], ['module @ g.p.a']],
    ['a write gives what is asked for', [global, ['object', [from(0, 'write', 'a')]]], ['module @ g']],
    ['a write of another key gives nothing', [global, ['object', [from(0, 'write', 'b')]]], []],
    ['what was overwritten is hidden', [global, ['store', [from(0, 'except', 'a')]]], []],
    ['what was left out is gone', [global, ['copy', [from(0, 'omit', 'a')]]], []],
    ['branches meet once', [global, ['local', [from(0)]], ['local', [from(1), from(0), from(1)]]], ['module @ g.a']],
  ])('%s', (_, lines, expected) => {
    expect(content(graph(lines), lines.length - 1, 'a')).toEqual(expected);
  });

  test('a text holds its parts, and is none of them', () => {
    const file = graph([global, ['derive', [from(0, 'derive')]]]);
    expect(content(file, 1)).toEqual(['module @ g']);
    expect(value(file, 1)).toEqual(['external @ 1']);
  });

  test('a loop ends', () => {
    const file = graph([
      ['local', [from(1)]],
      ['local', [from(0)]],
    ]);
    expect(value(file, 0)).toEqual([]);
    expect(content(file, 0)).toEqual(['external @ 1']);
  });
});

/** `function f(p) { return p }`, called at two places with `g` and `h`. */
const called = graph(
  [
    ['function', [], { ref: 1, name: 'f' }],
    ['parameter', [], { ref: 1, name: 'p' }],
    ['global', [], { name: 'g' }],
    ['global', [], { name: 'h' }],
    ['call', [], { ref: 0 }],
    ['call', [], { ref: 1 }],
    ['local', [from(0)], { name: 'alias' }],
  ],
  {
    functions: [{}, { node: 0, name: 'f', params: [1], returns: [1] }],
    calls: [
      { node: 4, callee: 0, member: 'f', args: [given(2)] },
      { node: 5, callee: 6, member: 'alias', args: [given(3)] },
    ],
  },
);

describe('calls', () => {
  test('a result is entered and left by the same call', () => {
    expect([content(called, 4), content(called, 5)]).toEqual([['module @ g'], ['module @ h']]);
  });

  test('a parameter is what all callers give, under whatever name they call', () => {
    expect(content(called, 1)).toEqual(['module @ g', 'module @ h']);
    expect(value(called, 1)).toEqual(['module @ g', 'module @ h']);
  });

  test('a walk ends where it would leave a function that it did not enter', () => {
    const { solver } = linkFacts([called]);
    const [entry, ...others] = solver.contentOrigins(startState(called, 1, []));
    expect(others).toEqual([]);
    expect(entry).toMatchObject({ kind: 'entry', callers: [{ call: 0 }, { call: 1 }] });
  });

  test('the call graph knows what a call calls', () => {
    const { solver } = linkFacts([called]);
    expect(solver.targetsOf({ file: called, call: 1 }).functions).toEqual([{ file: called, id: 1, held: false, bound: 0 }]);
  });
});
