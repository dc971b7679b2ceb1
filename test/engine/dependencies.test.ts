import { describe, expect, test } from 'vitest';
import type { FunctionFacts } from '../../packages/flows/dist/graph/graph.js';
import { Circles } from '../../packages/flows/dist/query/circles.js';
import { Dependencies } from '../../packages/flows/dist/query/dependencies.js';
import { OpenQuestions } from '../../packages/flows/dist/query/open-questions.js';
import { graph } from './graphs.js';

const { functions } = graph([], { functions: [{ name: 'f' }, { name: 'g' }] });
const [f, g] = functions as [FunctionFacts, FunctionFacts];

/** An answer that needs to know who calls these functions, and these other answers. */
function answer(needs: Dependencies, callees: readonly FunctionFacts[], others: readonly object[] = []): object {
  return needs.track(() => {
    for (const callee of callees) needs.useCallers(callee);
    for (const other of others) needs.useAnswer(other);
    return {};
  });
}

describe('answers that are asked again when more of the call graph is known', () => {
  test('are those that needed the callers of a changed function, themselves or through others', () => {
    const needs = new Dependencies();
    const ofF = answer(needs, [f]);
    const ofG = answer(needs, [g]);
    const through = answer(needs, [], [ofF]);
    const further = answer(needs, [g], [through]);
    const isStale = needs.staleAnswers((facts) => facts === f);
    expect([ofF, ofG, through, further, answer(needs, [])].map(isStale)).toEqual([true, false, true, true, false]);
  });

  test('an answer needs what was answered for it', () => {
    const needs = new Dependencies();
    const outer = needs.track(() => ({ inner: answer(needs, [f]) }));
    expect(needs.staleAnswers((facts) => facts === f)(outer)).toBe(true);
  });

  test('an answer that is given on as it is needs what it needed before', () => {
    const needs = new Dependencies();
    const same = needs.track(() => answer(needs, [f]));
    expect(needs.staleAnswers((facts) => facts === f)(same)).toBe(true);
  });

  test('what met a question that was open needs what the question needs', () => {
    const needs = new Dependencies();
    const questions = new OpenQuestions<string>(needs, new Circles());
    let partial: object = {};
    needs.track(() =>
      questions.answer('a', () => {
        partial = needs.track(() => ({ met: questions.meets('a') }));
        needs.useCallers(f);
        return {};
      }),
    );
    expect(partial).toEqual({ met: true });
    expect(needs.staleAnswers((facts) => facts === f)(partial)).toBe(true);
    expect(needs.staleAnswers((facts) => facts === g)(partial)).toBe(false);
  });

  test('are also those that a limit cut, and after the graph is built all', () => {
    const needs = new Dependencies();
    const cut = needs.track(() => {
      needs.cut();
      return {};
    });
    const whole = answer(needs, []);
    expect([cut, whole].map(needs.staleAnswers(() => false))).toEqual([true, false]);
    needs.end();
    expect(needs.staleAnswers(() => false)(whole)).toBe(true);
  });

  test('what is thrown leaves no question open', () => {
    const needs = new Dependencies();
    const questions = new OpenQuestions<string>(needs, new Circles());
    expect(() =>
      questions.answer('a', () => {
        throw new Error('a');
      }),
    ).toThrow('a');
    expect(questions.meets('a')).toBe(false);
  });
});
