import { Configuration, type LimitName } from '@phitrace/core';
import { describe, expect, test } from 'vitest';
import { FunctionUses } from '../../packages/flows/dist/calls/function-uses.js';
import type { FileFacts } from '../../packages/flows/dist/graph/graph.js';
import { LinkedProject } from '../../packages/flows/dist/graph/program.js';
import { from, given, graph, type Line } from './graphs.js';

/** A function at node 0, and a call that is given the last node. */
function handed(...lines: Line[]): string[] {
  const node = lines.length;
  return usesOf([graph([['function', [], { ref: 0 }], ...lines], { functions: [{ node: 0 }], calls: [{ args: [given(node)] }] })]);
}

/** `file:call[argument].keys` for each call that the function at node 0 of the first file is handed to. */
function usesOf(files: readonly [FileFacts, ...FileFacts[]], limits = {}, onMet?: (limit: LimitName) => void): string[] {
  const project = new LinkedProject(files, (_, specifier) => specifier);
  const uses = new FunctionUses(project, { ...Configuration.parse({}).limits, ...limits }, onMet);
  return uses.of(files[0], 0).map(({ at, index, keys }) => `${at.file.path}:${at.call}[${index}]${keys.map((key) => `.${key}`).join('')}`);
}

describe('the calls that a function is handed to', () => {
  test.each<[string, Line[], string[]]>([
    ['by itself', [], ['a.ts:0[0]']],
    ['under another name', [['local', [from(0)]]], ['a.ts:0[0]']],
    ['in an object', [['object', [from(0, 'write', 'f')]]], ['a.ts:0[0].f']],
    [
      'in an object in an object',
      [
        ['object', [from(0, 'write', 'f')]],
        ['object', [from(1, 'write', 'on')]],
      ],
      ['a.ts:0[0].on.f'],
    ],
    [
      'read out of an object again',
      [
        ['object', [from(0, 'write', 'f')]],
        ['read', [from(1, 'read', 'f')]],
      ],
      ['a.ts:0[0]'],
    ],
    [
      'not by reading something else',
      [
        ['object', [from(0, 'write', 'f')]],
        ['read', [from(1, 'read', 'g')]],
      ],
      [],
    ],
    ['not by a property of itself', [['read', [from(0, 'read', 'name')]]], []],
    [
      'spread',
      [
        ['object', [from(0, 'write', 'f')]],
        ['object', [from(1)]],
      ],
      ['a.ts:0[0].f'],
    ],
    [
      'not where the spread is written over',
      [
        ['object', [from(0, 'write', 'f')]],
        ['object', [from(1, 'omit', 'f')]],
      ],
      [],
    ],
    ['assigned to a property', [['store', [from(0, 'write', 'f')]]], ['a.ts:0[0].f']],
    [
      'not after the property was written over',
      [
        ['object', [from(0, 'write', 'f')]],
        ['store', [from(1, 'except', 'f')]],
      ],
      [],
    ],
    ['not as part of a text', [['derive', [from(0, 'derive')]]], []],
    ['in a loop', [['local', [from(0), from(1)]]], ['a.ts:0[0]']],
  ])('%s', (_, lines, expected) => {
    expect(handed(...lines)).toEqual(expected);
  });

  test('in another file, by import', () => {
    const own = graph([['function', [], { ref: 0 }]], { functions: [{ node: 0 }], exports: [{ name: 'f', node: 0 }] });
    const other = graph([['import', [], { ref: 0 }]], {
      path: 'b.ts',
      imports: [{ module: 'a.ts', name: 'f', node: 0, typeOnly: false }],
      calls: [{ args: [given(0)] }],
    });
    expect(usesOf([own, other])).toEqual(['b.ts:0[0]']);
  });

  test.each<[string, object, LimitName[], string[]]>([
    ['no limit', {}, [], ['a.ts:0[0].on.f']],
    ['too few keys', { keysPerFunction: 1 }, ['keysPerFunction'], []],
    ['too few holders', { holdersPerFunction: 2 }, ['holdersPerFunction'], []],
  ])('what a limit leaves out is told: %s', (_, limits, expected, uses) => {
    const met: LimitName[] = [];
    const lines: Line[] = [
      ['function', [], { ref: 0 }],
      ['object', [from(0, 'write', 'f')]],
      ['object', [from(1, 'write', 'on')]],
    ];
    const file = graph(lines, { functions: [{ node: 0 }], calls: [{ args: [given(2)] }] });
    expect(usesOf([file], limits, (limit) => met.push(limit))).toEqual(uses);
    expect(met).toEqual(expected);
  });
});
