import { describe, expect, test } from 'vitest';
import { analyzeFiles } from '../../packages/flows/dist/hosts/sink-reach.js';
import { link, linkFacts, lower } from './linked.js';

const patient = 'export interface Patient { ssn: string; diagnosis: string }\n';

/** What the analysis of files finds, and the steps that it took. */
function analyze(files: Readonly<Record<string, string>>) {
  const engine = link(files);
  const { observations, cuts, failed } = analyzeFiles(engine, engine.project.all);
  return { found: observations.filter(({ flows }) => flows.length > 0).length, cuts: cuts.length, failed, work: engine.solver.work };
}

const repeat = (count: number, toText: (i: number) => string, between = '') =>
  Array.from({ length: count }, (_, i) => toText(i)).join(between);

const shapes: Readonly<Record<string, (n: number) => Record<string, string>>> = {
  'barrels of barrels': (n) => ({
    ...Object.fromEntries(Array.from({ length: n }, (_, i) => [`f${i}.ts`, `export * from './f${i + 1}';`])),
    [`f${n}.ts`]: `${patient}export const log = (patient: Patient) => console.log(patient.ssn);`,
    'z.ts': `import { log, type Patient } from './f0';\nexport const show = (patient: Patient) => log(patient);`,
  }),
  'callers of a logger, the leaking one last': (n) => ({
    'a.ts': `${patient}export const log = (text: unknown) => console.log(text);\n${repeat(n, (i) => `export const f${i} = (count: number) => log(count + ${i});\n`)}export const admit = (patient: Patient) => log(patient.ssn);`,
  }),
  'functions without a name, each called': (n) => ({
    'a.ts': `${patient}${repeat(n, (i) => `[${i}].forEach((each) => [each].map((one) => one + ${i}));\n`)}export const admit = (patient: Patient) => console.log(patient.ssn);`,
  }),
  'a table of functions': (n) => ({
    'a.ts': `${patient}const table: any = { ${repeat(n, (i) => `k${i}: (v: string) => v + ${i},`)} };\nexport function show(patient: Patient, k: string) { console.log(table[k](patient.ssn)); }`,
  }),
};

describe('eight times the code is at most ten times the work', () => {
  test.each(Object.entries(shapes))('%s', (_, toFiles) => {
    const [small, large] = [analyze(toFiles(12)), analyze(toFiles(96))];
    expect(small).toMatchObject({ found: 1, failed: [] });
    expect(large).toMatchObject({ found: 1, failed: [] });
    expect(large.work / small.work).toBeLessThan(10);
  });

  test('keys of an object literal, each time over a spread', () => {
    const edges = (n: number) => {
      const { nodes } = lower('a.ts', `export const all = { ${repeat(n, (i) => `...a${i % 7}, key${i}: ${i},`)} };`);
      return nodes.reduce((sum, node) => sum + node.edges.reduce((keys, edge) => keys + (edge.keys?.length ?? 1), 0), 0);
    };
    expect(edges(16_000) / edges(2_000)).toBeLessThan(10);
  });

  test('50,000 keys', () => {
    const { nodes } = lower('a.ts', `export const all = { ${repeat(50_000, (i) => `key${i}: ${i},`)} };`);
    expect(nodes.find(({ kind }) => kind === 'object')?.edges).toHaveLength(50_000);
  });
});

const reassigned = (n: number) =>
  `${patient}export function mask(patient: Patient, who: any) { let s = patient.ssn; ${repeat(n, (i) => `if (who.k${i}) s = s.replace(who.k${i}, '');\n`)} console.log(s); }`;

test.each([20, 60])('%i conditional reassignments lose nothing', (n) => {
  expect(analyze({ 'a.ts': reassigned(n) })).toMatchObject({ found: 1, failed: [], cuts: 0 });
});

test('where a chain is too long to tell what a value is, the value is counted, and data is followed through it', () => {
  const text = reassigned(200);
  expect(analyze({ 'a.ts': text })).toMatchObject({ found: 1, failed: [], cuts: 0 });
  const engine = link({ 'a.ts': text });
  analyzeFiles(engine, engine.project.all);
  const untold = engine.solver.untoldValues(new Set(['a.ts']));
  expect(untold).toBeGreaterThan(0);
  expect(untold).toBeLessThan(200);
});

test('limits at which calls stay unresolved are named and counted', () => {
  const text = 'export const run = (f: () => void) => f();\nexport const twice = (g: () => void) => run(g);\ntwice(() => {});\n';
  const metBy = (callRounds: number) => {
    const engine = link({ 'a.ts': text }, { limits: { callRounds } });
    analyzeFiles(engine, engine.project.all);
    return engine.solver.metLimits;
  };
  expect(metBy(1)).toEqual({ callRounds: 1 });
  expect(metBy(3)).toEqual({});
});

const shared: Readonly<Record<string, (n: number) => string>> = {
  'a function': (n) =>
    `function show(text: unknown) { ${repeat(n, (i) => `console.log(${i}, text);`)} }
${repeat(n, (i) => `export const f${i} = (count: number) => show(count + ${i});\n`)}
export const admit = (patient: Patient) => show(patient.ssn);`,
  'a method': (n) =>
    `export class Page { show(text: unknown) { ${repeat(n, (i) => `console.log(${i}, text);`)} }
${repeat(n, (i) => `f${i}(count: number) { this.show(count + ${i}); }\n`)}
admit(patient: Patient) { this.show(patient.ssn); } }`,
};

test.each(Object.entries(shared))('what the callers of %s give is followed once, however many sinks it comes to', (_, toText) => {
  const [small, large] = [12, 96].map((n) => analyze({ 'a.ts': `${patient}${toText(n)}` }));
  expect(small).toMatchObject({ found: 12, failed: [] });
  expect(large).toMatchObject({ found: 96, failed: [] });
  expect((large?.work ?? 0) / (small?.work ?? 1)).toBeLessThan(10);
});

const nested: Readonly<Record<string, (n: number) => string>> = {
  lists: (n) => `export const a = ${'['.repeat(n)}${']'.repeat(n)};`,
  objects: (n) => `export const a = ${'{a:'.repeat(n)}1${'}'.repeat(n)};`,
  calls: (n) => `export const a = ${'f('.repeat(n)}1${')'.repeat(n)};`,
  branches: (n) => `export function q(a: number) { ${'if (a) { '.repeat(n)} a++; ${'}'.repeat(n)} }`,
  loops: (n) => `export function q(y: any) { ${'for (const x of y) { '.repeat(n)} y++; ${'}'.repeat(n)} }`,
  functions: (n) => `${'function f() { '.repeat(n)} ${'}'.repeat(n)}`,
  'operators, which are no nesting': (n) => `export const a = (q: string) => ${'q + '.repeat(n)}1;`,
};

test.each(Object.entries(nested))('1,000 %s inside of each other cost no more than themselves', (_, toText) => {
  const rest = `${patient}export function admit(patient: Patient) { console.log(patient.ssn); }\n`;
  expect(analyze({ 'a.ts': `${toText(1000)}\n${rest}` })).toMatchObject({ found: 1, failed: [] });
});

test('functions that call each other in many places throw what they throw once', () => {
  const branch = (i: number) =>
    `case ${i}: { const all = await client.keys.list(); await set(client, 'a', all[0].id); await get(client, 'b'); return all[0].id; }`;
  const branches = Array.from({ length: 8 }, (_, i) => branch(i)).join('\n');
  const text = `
export async function set(client, key, value) { try { const id = await get(client, key); await client.save(id, value); } catch (error) { console.log(error); throw error; } }
export async function get(client, key) { try { switch (key) { ${branches} } } catch (error) { console.log(error); throw error; } }`;
  expect(analyze({ 'a.ts': text })).toMatchObject({ failed: [] });
});

test('a function that may be made by the call that it is handed to is looked for once', () => {
  const text = `
export function check(line, sum) {
  var debug = where ? require('some-log')('sums') : debug;
  var total = 0;
  total = _.reduce(line.substr(0, line.indexOf(sum) - 1), function (before, each) {
    debug('sum', total, sum);
  });
}`;
  expect(analyze({ 'a.js': text })).toMatchObject({ failed: [] });
});

test('`#x in o` is known syntax', () => {
  const { unknownSyntax } = lower('a.ts', 'export class A { #x = 1; static is(o: object) { return #x in o; } }');
  expect(unknownSyntax).toEqual({});
});

test('a file that a mistake breaks is named, and the others keep their findings', () => {
  const leak = `import { log } from './log';\n${patient}export function admit(patient: Patient) { log(patient.ssn); }`;
  const files = { 'broken.ts': leak, 'log.ts': 'export const log = (text: string) => console.log(text);', 'whole.ts': leak };
  const facts = Object.entries(files).map(([path, text]) => lower(path, text));
  const argument = facts[0]?.calls[0]?.args[0]?.node ?? -1;
  facts[0]?.nodes[argument]?.edges.push({ from: 1e6, label: 'copy' });
  const engine = linkFacts(facts);
  const { observations, failed } = analyzeFiles(engine, facts);
  expect(failed.map(({ path, reason }) => [path, reason])).toEqual([['broken.ts', 'internal-error']]);
  expect(observations.filter(({ flows }) => flows.length > 0).map(({ location }) => location.path)).toEqual(['whole.ts']);
});
