import { describe, expect, test } from 'vitest';
import { Circles } from '../../packages/flows/dist/query/circles.js';
import { Dependencies } from '../../packages/flows/dist/query/dependencies.js';
import { KeptAnswers } from '../../packages/flows/dist/query/kept-answers.js';
import { OpenQuestions } from '../../packages/flows/dist/query/open-questions.js';

/** What can be reached in a graph, asked node by node as the solver asks: a node that is asked inside of itself has no answer there. */
function reachable(edges: Readonly<Record<string, readonly string[]>>) {
  const [needs, circles] = [new Dependencies(), new Circles()];
  const [answers, open] = [new KeptAnswers(needs, circles), new OpenQuestions<string>(needs, circles)];
  const memory = new Map<string, readonly string[]>();
  let asked = 0;
  const ask = (node: string): readonly string[] => {
    if (!memory.has(node) && open.meets(node)) return [];
    return answers.get(memory, node, () =>
      open.answer(node, () => {
        asked += 1;
        return [...new Set([node, ...(edges[node] ?? []).flatMap(ask)])].sort();
      }),
    );
  };
  return { ask, memory, countAsked: () => asked };
}

describe('answers in circles', () => {
  const circle = { a: ['b'], b: ['c', 'd'], c: ['a'], d: [] };

  test('are the same whatever is asked first', () => {
    for (const first of Object.keys(circle)) {
      const { ask } = reachable(circle);
      ask(first);
      expect(Object.keys(circle).map(ask)).toEqual([['a', 'b', 'c', 'd'], ['a', 'b', 'c', 'd'], ['a', 'b', 'c', 'd'], ['d']]);
    }
  });

  test('that rest on the first question are forgotten with it, and others kept', () => {
    const { ask, memory } = reachable(circle);
    ask('a');
    expect([...memory.keys()].sort()).toEqual(['a', 'd']);
  });

  test('of circles within circles rest on the outermost', () => {
    const { ask, memory } = reachable({ a: ['b'], b: ['c'], c: ['b', 'a'], e: ['a'] });
    expect(ask('e')).toEqual(['a', 'b', 'c', 'e']);
    expect([...memory.keys()].sort()).toEqual(['a', 'e']);
    expect(ask('c')).toEqual(['a', 'b', 'c']);
  });

  test('are asked no more than once for each question that is open', () => {
    const nodes = Array.from({ length: 30 }, (_, i) => `n${i}`);
    const { ask, countAsked } = reachable(Object.fromEntries(nodes.map((node) => [node, nodes])));
    expect(ask('n0')).toHaveLength(30);
    expect(countAsked()).toBe(30);
  });

  test('one that is filled is what it has become where it is asked for inside of itself', () => {
    const [needs, circles] = [new Dependencies(), new Circles()];
    const answers = new KeptAnswers(needs, circles);
    const memory = new Map<string, string[]>();
    const seen: string[][] = [];
    const fill = (found: string[]) => {
      found.push('first');
      seen.push([...answers.getFilled(memory, 'a', [], fill)]);
      found.push('last');
    };
    expect(answers.getFilled(memory, 'a', [], fill)).toEqual(['first', 'last']);
    expect(seen).toEqual([['first']]);
  });

  test('what is thrown leaves nothing that is known', () => {
    const answers = new KeptAnswers(new Dependencies(), new Circles());
    const memory = new Map<string, string[]>();
    const fail = () => {
      throw new Error('a');
    };
    expect(() => answers.getFilled(memory, 'a', [], fail)).toThrow('a');
    expect(memory.size).toBe(0);
  });
});
