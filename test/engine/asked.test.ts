import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { FileFacts } from '../../packages/flows/dist/graph/graph.js';
import { sinksIn } from '../../packages/flows/dist/hosts/engine.js';
import { filesToldIn, mayBeToldIn } from '../../packages/flows/dist/lifting.js';
import { findAnswers } from '../../packages/flows/dist/sinks/answers.js';
import { analyzeFiles, reachesAnything } from '../../packages/flows/dist/hosts/sink-reach.js';
import { repository } from '../fixtures/discover.ts';
import { link } from './linked.ts';
import { type ReadFiles, readFiles } from './order/shuffled.ts';

/** What is told of a program in which some files are asked for. */
function tell(program: ReadFiles, asked: readonly FileFacts[]) {
  const engine = program.link(program.files);
  const { observations, cuts, sinkCalls } = analyzeFiles(engine, engine.project.all, { asked });
  const toldIn = (path: string) => JSON.stringify([...observations, ...cuts].filter(({ location }) => location.path === path));
  return { toldIn, sinkCalls };
}

test('of a program in which one file is asked for, the same is told of it as when all are, with fewer sinks', { timeout: 120_000 }, () => {
  const program = readFiles(join(repository, 'fixtures/programs/telehealth'));
  const whole = tell(program, program.files);
  const telling = program.files.filter(({ path }) => whole.toldIn(path) !== '[]');
  expect(telling.length).toBeGreaterThan(30);
  for (const file of telling.filter((_, i) => i % 4 === 0)) {
    const alone = tell(program, [file]);
    expect(alone.toldIn(file.path), file.path).toBe(whole.toldIn(file.path));
    expect(alone.sinkCalls).toBeLessThan(whole.sinkCalls / 2);
  }
});

test('files that are left out have no sink that may be told in those that are asked for, but for answers', { timeout: 120_000 }, () => {
  const { files: read, link: linkAll } = readFiles(join(repository, 'fixtures/programs/telehealth'));
  const engine = linkAll(read);
  const { solver, project } = engine;
  const sinks = new Map(project.all.map((file) => [file, sinksIn(engine, file)]));
  let left = 0;
  for (const asked of project.all) {
    const isAsked = (file: FileFacts) => file === asked;
    const told = filesToldIn(solver, isAsked);
    for (const file of project.all.filter((each) => !told.has(each))) {
      const isTold = (sink: ReturnType<typeof sinksIn>[number]) => mayBeToldIn(solver, sink, isAsked);
      expect(sinks.get(file)?.filter(isTold).length, `${file.path} for ${asked.path}`).toBe(
        findAnswers(solver, file).filter(isTold).length,
      );
      left += 1;
    }
  }
  expect(left / project.all.length ** 2).toBeGreaterThan(0.5);
});

const files = {
  'log.ts': 'export const logIt = (value: unknown) => console.log(value);\nexport const logBoth = (value: unknown) => logIt({ value });',
  'patient.ts': 'export interface Patient { ssn: string; diagnosis: string }',
  'clinic.ts':
    "import { logBoth } from './log';\nimport type { Patient } from './patient';\nexport const admit = (patient: Patient) => logBoth(patient);",
  'shop.ts': 'export const sell = (item: { price: number }) => console.log(item.price);',
};

test('a sink is asked for where it stands, and where wrappers of it are called', () => {
  const sinksAskedFor = (...paths: string[]) => {
    const { project, ...rest } = link(files);
    const asked = project.all.filter(({ path }) => paths.includes(path));
    const { observations, sinkCalls } = analyzeFiles({ project, ...rest }, project.all, { asked });
    return [sinkCalls, observations.filter(({ flows, location }) => flows.length > 0 && paths.includes(location.path)).length];
  };
  expect(sinksAskedFor('log.ts')).toEqual([1, 0]);
  expect(sinksAskedFor('clinic.ts')).toEqual([1, 1]);
  expect(sinksAskedFor('shop.ts')).toEqual([1, 0]);
  expect(sinksAskedFor('patient.ts')).toEqual([0, 0]);
  expect(sinksAskedFor('clinic.ts', 'shop.ts')).toEqual([2, 1]);
});

test('an answer is told where a function is called that gives it, though that does more than give it', () => {
  const engine = link({
    'respond.ts': `export function deliver(statusCode: number, body: unknown) { one(); two(); three(); four(); return { statusCode, body }; }
function one() {}
function two() {}
function three() {}
function four() {}`,
    'handler.ts': `import { deliver } from './respond';
export const handler = (patient: { ssn: string; diagnosis: string }) => deliver(409, patient.ssn);`,
  });
  const asked = engine.project.all.filter(({ path }) => path === 'handler.ts');
  const { sinks } = analyzeFiles(engine, engine.project.all, { asked });
  expect(sinks.map(({ sink }) => sink.at.file.path)).toEqual(['handler.ts']);
});

test('whether data reaches anything is asked of all, also of what nobody asked for', () => {
  const engine = link(files);
  const shop = engine.project.all.filter(({ path }) => path === 'shop.ts');
  const seen: string[] = [];
  expect(reachesAnything(engine, shop, ({ category }) => seen.push(category) > 0)).toBe(true);
  expect(seen).toHaveLength(1);
  expect(reachesAnything(link({ 'shop.ts': files['shop.ts'] }), [], () => true)).toBe(false);
});
