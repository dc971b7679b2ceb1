import { describe, expect, test } from 'vitest';
import { FirstOnWay } from '../../packages/flows/dist/evidence/first-on-way.js';
import { confidenceOfWay, isAnswered, isAssumed, isThrown, isTooFar, safeguardsOn } from '../../packages/flows/dist/evidence/way.js';
import { toLifted, waysOnto } from '../../packages/flows/dist/query/contents.js';
import { startState, type State, WayMemory } from '../../packages/flows/dist/query/state.js';
import { graph, type Line } from './graphs.js';

const inFunction = (scope: number): Line => ['local', [], { scope }];
const file = graph([...Array.from({ length: 9 }, (_, i) => inFunction(i)), ['caught', [], { scope: 8 }]]);

/** A way from the last of these nodes to the sink, which is the first; `known`: each is where a sink was lifted to. */
function wayOf(nodes: readonly number[], { known = false, ...marks }: Partial<Omit<State, 'known'>> & { known?: boolean } = {}): State {
  return nodes.reduce<State>(
    (parent, node) => ({ ...startState(file, node, []), ...marks, parent, ...(known && { known: new WayMemory() }) }),
    startState(file, nodes[0] ?? 0, []),
  );
}

describe.each([false, true])('what lies on a way, remembered at lifted states: %s', (known) => {
  test.each([
    [[0, 0, 1, 2], 'high'],
    [[0, 1, 2, 3], 'medium'],
    [[0, 1, 2, 3, 4, 5, 6, 7], 'low'],
    [[0, 9], 'low'],
  ])('functions %j', (nodes, confidence) => {
    const end = wayOf(nodes, { known });
    expect([confidenceOfWay(end), confidenceOfWay(end)]).toEqual([confidence, confidence]);
  });

  test.each([
    [24, false],
    [25, true],
  ])('a way through %i functions', (length, expected) => {
    const turns = Array.from({ length }, (_, i) => i % 2);
    expect(isTooFar(wayOf(turns, { known }))).toBe(expected);
  });

  test('marks count wherever they are', () => {
    const end = { ...wayOf([0, 0, 0], { known }), parent: wayOf([0, 0], { known, assumed: true, answered: true }) };
    expect([isAssumed(end), isAnswered(end), isThrown(end)]).toEqual([true, true, false]);
    expect(isThrown(wayOf([0, 9, 0], { known }))).toBe(true);
  });

  test('safeguards count once, the one nearest to the origin first', () => {
    const near = wayOf([0, 0], { known, safeguard: 'a' });
    const next: State = { ...near, parent: near, safeguard: 'b', ...(known && { known: new WayMemory() }) };
    const end: State = { ...near, parent: next, safeguard: 'a', ...(known && { known: new WayMemory() }) };
    expect([safeguardsOn(next), safeguardsOn(end)]).toEqual([
      ['b', 'a'],
      ['a', 'b'],
    ]);
  });
});

describe('the first answer on a way', () => {
  test('is that of the state that is nearest to the origin', () => {
    const nodes = new FirstOnWay(({ node }) => (node % 2 === 0 ? node : undefined));
    expect(nodes.from(wayOf([0, 2, 4, 5]))?.answer).toBe(4);
    expect(nodes.from(wayOf([1, 3]))).toBeUndefined();
  });

  test('nobody is asked behind an end', () => {
    const nodes = new FirstOnWay(
      ({ node }) => (node === 2 ? node : undefined),
      ({ node }) => node === 3,
    );
    expect(nodes.from(wayOf([2, 3, 4]))).toBeUndefined();
  });

  test('states that lie on the ways to many sinks are asked once, and answer for each', () => {
    let asked = 0;
    const nodes = new FirstOnWay(({ node }) => {
      asked += 1;
      return node === 2 ? node : undefined;
    });
    const summary = wayOf([0, 2, 3]);
    const ways = [1, 4].map((node) => waysOnto(startState(file, node, []))(summary));
    const found = ways.map((end) => nodes.from(end));
    expect(found.map((each) => [each?.answer, each?.state.node])).toEqual([
      [2, 2],
      [2, 2],
    ]);
    expect(found[0]?.state).not.toBe(found[1]?.state);
    expect(asked).toBe(2);
  });

  test.each([2, 4, 6])('a sink that was lifted is answered by the first of its whole way: node %i', (wanted) => {
    const asked: number[] = [];
    const nodes = new FirstOnWay(({ node }) => {
      asked.push(node);
      return node === wanted ? node : undefined;
    });
    const start = startState(file, 4, []);
    const held: State = { ...startState(file, 2, []), parent: { ...startState(file, 3, []), parent: start } };
    const lifted = toLifted({ caller: { file, call: 0, held: false, bound: 0 }, start }, wayOf([8, 6, 5]));
    const [first, again] = [waysOnto(lifted)(held), waysOnto(lifted)(held)];
    expect(nodes.from(first)).toEqual({ answer: wanted, state: expect.objectContaining({ node: wanted }) as unknown });
    const once = [...asked];
    expect(nodes.from(again)?.answer).toBe(wanted);
    expect(asked).toEqual(once);
  });

  test('what no state of a way answers is undefined for each of its copies', () => {
    const nodes = new FirstOnWay<number>(() => undefined);
    const lifted = toLifted({ caller: { file, call: 0, held: false, bound: 0 }, start: startState(file, 4, []) }, wayOf([0, 1]));
    expect(nodes.from(waysOnto(lifted)(wayOf([4, 3])))).toBeUndefined();
  });
});
