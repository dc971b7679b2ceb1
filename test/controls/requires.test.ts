import { ControlSigns, FileWords } from '@phitrace/core';
import { describe, expect, it } from 'vitest';
import { requires } from '../../packages/flows/dist/controls/requires.js';
import { ControlReader } from '../../packages/flows/dist/controls/signs.js';
import { Deidentifiers } from '../../packages/flows/dist/models/deidentifiers.js';
import { link } from '../engine/linked.ts';

const signs = ControlSigns.parse({ words: ['note'], isOnEveryPath: true });

/** What holds around the only call of `ask`, of a model. */
function around(files: Readonly<Record<string, string>>, of: ControlSigns = signs): string {
  const { project, solver } = link(files);
  const reader = new ControlReader(solver, of, new Deidentifiers([], FileWords.parse({})));
  const [at, ...others] = project.callsNamed(['model']);
  if (!at || others.length > 0) throw new Error('needs one call of the model');
  return requires(reader, at);
}

const cases: readonly [string, string, string][] = [
  ['nothing', 'absent', 'export function ask() { model(); }'],
  ['in the function', 'held', 'export function ask() { model(); note(); }'],
  ['in a branch', 'absent', 'export function ask(x) { model(); if (x) note(); }'],
  ['in every branch of a switch', 'held', 'export function ask(x) { switch (x) { case 1: note(); break; default: note(); } model(); }'],
  ['behind `&&`', 'absent', 'export function ask(x) { x && note(); model(); }'],
  ['in both ways of `?:`', 'held', 'export function ask(x) { model(); return x ? note(1) : note(2); }'],
  ['in what it calls', 'held', 'export function ask() { model(); done(); } function done() { return note(); }'],
  ['in a branch of what it calls', 'absent', 'export function ask(x) { model(); done(x); } function done(x) { if (x) note(); }'],
  ['around it, as a wrapper', 'held', 'export function ask() { return withNote(() => model()); }'],
  [
    'around it, as a wrapper of the project',
    'held',
    'export function ask() { return run(() => model()); } function run(f) { try { return f(); } finally { note(); } }',
  ],
  ['around it, as a wrapper without it', 'absent', 'export function ask() { return run(() => model()); } function run(f) { return f(); }'],
  ['in every caller', 'held', 'function ask() { model(); } export function a() { note(); ask(); } export function b() { ask(); note(); }'],
  ['in one of two callers', 'absent', 'function ask() { model(); } export function a() { note(); ask(); } export function b() { ask(); }'],
  [
    'in a method of a base class',
    'held',
    'class Base { ask() { this.keep(); model(); } keep() { note(); } } export class A extends Base {}',
  ],
  [
    'in what a function of functions made',
    'held',
    'const ask = noted(() => model()); function noted(f) { return () => { note(); return f(); }; } export const go = () => ask();',
  ],
];

describe('requires', () => {
  it.each(cases)('%s', (_, holds, text) => {
    expect(around({ 'a.js': `declare(); ${text}` })).toBe(holds);
  });

  it('finds what another file does', () => {
    const files = {
      'a.js': "import { done } from './b'; export function ask() { model(); done(); }",
      'b.js': 'export function done() { note(); }',
    };
    expect(around(files)).toBe('held');
  });

  it('a gate may stand anywhere before, and in what is called', () => {
    const gate = ControlSigns.parse({ words: ['note'], reads: ['user'] });
    expect(around({ 'a.js': 'export function ask(x) { if (x) note(); model(); }' }, gate)).toBe('held');
    expect(around({ 'a.js': 'export function ask(request) { model(request.user); }' }, gate)).toBe('held');
    expect(around({ 'a.js': 'const row = { user: 1 }; export function ask() { model(row.user); }' }, gate)).toBe('absent');
  });
});
