import { ControlSigns, FileWords } from '@phitrace/core';
import { describe, expect, it } from 'vitest';
import { requires } from '../../packages/flows/dist/controls/requires.js';
import { ControlReader } from '../../packages/flows/dist/controls/signs.js';
import { DeclaredFunctions } from '../../packages/flows/dist/models/declared-functions.js';
import { link } from '../engine/linked.ts';

const signs = ControlSigns.parse({ words: ['note'], isOnEveryPath: true });

/** What holds around the only call of `ask`, of a model. */
function around(files: Readonly<Record<string, string>>, of: ControlSigns = signs): string {
  const { project, solver } = link(files);
  const reader = new ControlReader(solver, of, new DeclaredFunctions([], FileWords.parse({})));
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
    const gate = ControlSigns.parse({ words: ['note'] });
    expect(around({ 'a.js': 'export function ask(x) { if (x) note(); model(); }' }, gate)).toBe('held');
    expect(around({ 'a.js': 'export function ask() { before(); model(); } function before() { return note(); }' }, gate)).toBe('held');
  });
});

const refusing = ControlSigns.parse({
  words: ['require auth'],
  members: { signed: ['verify'] },
  refusal: {
    codes: [401],
    words: ['unauthorized'],
    sharedCodes: [403],
    sharedWords: ['forbidden'],
    redirects: ['redirect'],
    goesOn: ['next'],
    errors: ['err'],
    otherReasons: ['csrf'],
    identity: { reads: ['user'], words: ['session'], texts: ['authorization'] },
  },
});

/** What is before the model, and whether it turns somebody away for who they are. */
const refusals: readonly [string, string, string][] = [
  ['a read of the user', 'absent', 'export function ask(q) { log(q.user); model(); }'],
  ['a condition of the user', 'held', 'export function ask(q) { if (!q.user) return; model(); }'],
  ['a condition of another thing', 'absent', 'export function ask(q) { log(q.user); if (!q.body) return; model(); }'],
  ['an exit that goes on', 'absent', 'export function ask(q, s, next) { if (!q.user) return next(); model(); }'],
  ['a throw in what it calls', 'held', "export function ask(q) { want(q); model(); } function want(q) { if (!q.user) throw Error('no'); }"],
  ['a return in what it calls', 'absent', 'export function ask(q) { want(q); model(); } function want(q) { if (!q.user) return; }'],
  ['401', 'held', 'export function ask(q, s) { if (q.body.x) s.status(401); model(); }'],
  ['401 that is only compared', 'absent', 'export function ask(q, s) { if (s.status === 401) s.end(); model(); }'],
  ['403 beside a session', 'held', 'export function ask(q, s) { if (!sessionOf(q)) s.status(403); model(); }'],
  ['403 for another reason', 'absent', 'export function ask(q, s) { if (!q.body) s.status(403); model(); }'],
  ['a key in a header', 'held', "export function ask(q, s) { if (q.get('authorization') !== key) s.status(403); model(); }"],
  ['an error that says it', 'held', 'export function ask(q) { if (!q.x) throw new UnauthorizedError(); model(); }'],
  ['a name that can be read', 'absent', 'export function ask(q) { requireAuth(q); model(); } function requireAuth(q) { return q.user; }'],
  ['a name that cannot be read', 'held', 'export function ask(q) { requireAuth(q); model(); }'],
  ['a member of a package', 'held', "import signed from 'signed'; export function ask(q) { signed.verify(q); model(); }"],
  ['another member of it', 'absent', "import signed from 'signed'; export function ask(q) { signed.decode(q); model(); }"],
  ['a function for errors', 'absent', 'export function ask(err, q, s) { if (!q.user) s.status(401); model(); }'],
  ['a function for another reason', 'absent', 'export function csrf(q, s) { if (!q.session) s.status(401); model(); }'],
];

describe('a refusal', () => {
  it.each(refusals)('%s: %s', (_, expected, text) => {
    expect(around({ 'a.js': text }, refusing)).toBe(expected);
  });
});
