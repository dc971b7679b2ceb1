import { describe, expect, test } from 'vitest';
import { reportFailure } from '../../packages/cli/src/failure.js';
import { leak, makeProject, phitrace } from '../cli/helpers.js';
import { hosts, lint } from '../eslint-plugin/hosts.js';
import { plantProject } from './project.js';
import { Planter } from './values.js';

describe('of values that stand wherever one can', () => {
  test('the ESLint plugin says none', { timeout: 240_000 }, () => {
    const planter = new Planter('q');
    const files = Object.entries(plantProject(planter, 2)).filter(([path]) => /^src\/(?:code|view)/.test(path));
    const [, [, newest]] = hosts;
    const messages = files.flatMap(([path, text]) => lint(newest, text, { file: path }, 'recommended'));
    // What a suggestion puts into the code is the user's own code, and goes nowhere else.
    const said = messages.map(({ message, suggestions = [] }) => [message, ...suggestions.map(({ desc }) => desc)].join('\n'));
    expect(said.length).toBeGreaterThan(100);
    expect(planter.findIn(said.join('\n'))).toEqual([]);
  });
});

describe('of values in a configuration', () => {
  const planter = new Planter('q');
  const { word, text, number } = planter;
  test.each([
    ['a vendor', () => ({ baas: [{ vendor: word(), signed: '2026-01-01', expires: '2028-01-01', owner: 'privacy' }] })],
    [
      'a product',
      () => ({ baas: [{ vendor: 'openai', products: [text()], signed: '2026-01-01', expires: '2028-01-01', owner: 'privacy' }] }),
    ],
    ['a day', () => ({ baas: [{ vendor: 'openai', signed: word(), expires: number(), owner: 'privacy' }] })],
    [
      'a host',
      () => ({ baas: [{ vendor: 'openai', hosts: [`https://${word()}/x`], signed: '2026-01-01', expires: '2028-01-01', owner: 'x' }] }),
    ],
    ['a key', () => ({ [word()]: true })],
    ['a rule', () => ({ rules: { [word()]: 'off' } })],
    ['a severity', () => ({ rules: { 'phi-in-logs': word() } })],
    ['a cell', () => ({ policy: [{ category: word(), sink: word(), decision: word(), reason: text() }] })],
    ['models', () => ({ models: [`${word()}/*.json`] })],
    ['globs', () => ({ include: [`${word()}/**`], exclude: [text()] })],
    ['a limit', () => ({ limits: { callDepth: text() } })],
    ['a type', () => ({ phi: { types: [number()], names: text() } })],
    ['all of it', () => text()],
  ])('none is said of %s', async (place, toConfiguration) => {
    planter.place = place;
    const root = makeProject({ 'a.ts': leak, 'phitrace.config.json': JSON.stringify(toConfiguration()) });
    for (const args of [['scan', '--format', 'json'], ['scan'], ['doctor'], ['vendors'], ['trace', 'a.ts:4']]) {
      const { out, err } = await phitrace(root, ...args);
      expect(planter.findIn(`${out}${err}`)).toEqual([]);
    }
  });

  test.each([
    ['broken text', (value: string) => `{ "include": [ ${value} ] }`],
    ['an unterminated text', (value: string) => `{ "include": [ "${value}`],
    ['a repeated key', (value: string) => `{ "${value}": 1, "${value}": 2 }`],
  ])('none is said of %s', async (place, toText) => {
    planter.place = place;
    const root = makeProject({ 'a.ts': leak, 'phitrace.config.json': toText(text()) });
    const { out, err } = await phitrace(root, 'scan');
    expect(planter.findIn(`${out}${err}`)).toEqual([]);
  });
});

test('a crash says nothing of what the scan read', () => {
  const planter = new Planter('q');
  planter.place = 'crash';
  const message = `Unexpected token ${planter.text()}\n    at ${planter.word()} (file.js:1:1)\n    at x:${planter.number()}:1`;
  for (const debug of [false, true])
    for (const error of [new TypeError(message), new SyntaxError(message), message, { message }]) {
      let written = '';
      const terminal = {
        cwd: '/',
        path: '',
        color: false,
        interactive: false,
        out: () => {},
        err: (line: string) => void (written += line),
      };
      expect(reportFailure(error, terminal, debug)).toBe(4);
      expect(written).toMatch(/^phitrace: internal error/);
      expect(planter.findIn(written)).toEqual([]);
    }
});
