import { describe, expect, test } from 'vitest';
import { toLifted } from '../../packages/flows/dist/query/contents.js';
import { startState } from '../../packages/flows/dist/query/state.js';
import { Tellings } from '../../packages/flows/dist/tellings.js';
import { from, given, graph, type Line } from './graphs.js';
import { linkFacts } from './linked.js';

/** `function f(p) {}`, `function g(q) { f(q) }`, and `g` called with each of these values. */
function chain(...values: Line[]) {
  const lines: Line[] = [
    ['function', [], { ref: 1, name: 'f' }],
    ['parameter', [], { ref: 1, name: 'p', scope: 1 }],
    ['function', [], { ref: 2, name: 'g' }],
    ['parameter', [], { ref: 2, name: 'q', scope: 2 }],
    ['call', [], { ref: 0, scope: 2 }],
    ...values,
    ...values.map((_, i): Line => ['call', [], { ref: i + 1 }]),
  ];
  return graph(lines, {
    functions: [{}, { node: 0, name: 'f', params: [1] }, { node: 2, name: 'g', params: [3] }],
    calls: [
      { node: 4, callee: 0, member: 'f', args: [given(3)], scope: 2 },
      ...values.map((_, i) => ({ node: 5 + values.length + i, callee: 2, member: 'g', args: [given(5 + i)] })),
    ],
  });
}

/** Asks from `p` to `q` to what `g` is called with, and notes what is silent: in the order of the walk, or from its end. */
function ask(values: Line[], isFromEnd = true) {
  const file = chain(...values);
  const { solver, evidence } = linkFacts([file]);
  const tellings = new Tellings(evidence);
  const asked = [solver.contentsAt(startState(file, 1, []))];
  const found = [];
  for (const contents of asked)
    for (const origin of tellings.of(contents).entries)
      for (const each of contents.givenTo(origin)) {
        found.push(each);
        asked.push(solver.contentsAt(toLifted(each, contents.wayFrom(origin.state))));
      }
  for (const contents of isFromEnd ? asked.reverse() : asked) tellings.note(contents);
  return found.map((each) => tellings.isSilent(each));
}

const text: Line = ['literal', [], { value: 'text' }];
const outside: Line = ['global', [], { name: 'outside' }];

describe('what is given to a parameter', () => {
  test('is silent where nothing that is given, nor to what it comes from, tells anything', () => {
    expect(ask([text, text])).toEqual([true, true, true]);
  });

  test('is not where one of its callers gives something that may be read', () => {
    expect(ask([text, outside])).toEqual([false, true, false]);
  });

  test('is not before it is known what callers give', () => {
    expect(ask([text], false)).toEqual([false, true]);
  });
});

test('what evidence may read, parameters and bounds are told apart', () => {
  const file = chain(outside, ['unknown'], ['object', [from(3, 'write', 'a'), from(5, 'write', 'b'), from(6, 'write', 'c')]]);
  const { solver, evidence } = linkFacts([file], { limits: { statesPerQuery: 100 } });
  const { read, entries, bounds } = new Tellings(evidence).of(solver.contentsAt(startState(file, 7, [])));
  expect(read.map(({ kind }) => kind)).toEqual(['module']);
  expect(entries.map(({ state }) => state.node)).toEqual([3]);
  expect(bounds).toEqual([]);
});
