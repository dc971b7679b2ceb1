import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { leak, makeProject, phitrace } from '../cli/helpers.ts';
import { readPage } from './pages.ts';

const page = readPage('docs/ci.md');

/** The recipe of a section, as its page has it. */
function recipe(section: string): Record<string, unknown> {
  const block = page.blocks.find((each) => each.section === section && each.language === 'yaml');
  return parse(block?.code ?? '') as Record<string, unknown>;
}

function commandsOf(section: string, language: string): string[] {
  return page.blocks
    .filter((each) => each.section === section && each.language === language)
    .flatMap(({ code }) => code.trim().split('\n'));
}

/** Texts of all entries with a name, at any depth. */
function textsAt(value: unknown, name: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === name ? [inner].flat().filter((each) => typeof each === 'string') : textsAt(inner, name),
  );
}

/** A command of a recipe, in a folder. Patterns are filled in by a shell there. */
async function run(root: string, command: string): Promise<number> {
  const words = command.replace(/^npx /, '').split(/\s+/).slice(1);
  const filled = words.flatMap((word) => (word.includes('*') ? filesOf(root, word) : [word]));
  return (await phitrace(root, ...filled)).code;
}

function filesOf(root: string, pattern: string): string[] {
  return spawnSync('sh', ['-c', `ls ${pattern}`], { cwd: root, encoding: 'utf8' })
    .stdout.trim()
    .split('\n');
}

const manifest = (name: string) => JSON.stringify({ name, version: '1.0.0', main: 'src/index.ts' });
const workspace = {
  'package.json': '{ "private": true, "workspaces": ["packages/*"] }',
  'packages/lib/package.json': manifest('@clinic/lib'),
  'packages/lib/src/index.ts': 'export function logVisit(message: string): void { console.log(message); }\n',
  'packages/api/package.json': manifest('@clinic/api'),
  'packages/api/src/index.ts':
    "import { logVisit } from '@clinic/lib';\nexport const admit = (patient: { ssn: string }) => logVisit(patient.ssn);\n",
  'packages/web/package.json': manifest('@clinic/web'),
  'packages/web/src/index.ts': leak,
};

describe('the recipe for', () => {
  test('GitLab writes the report that its job hands over, and fails on a leak', async () => {
    const root = makeProject({ 'src/admit.ts': leak });
    const job = recipe('GitLab');
    const [command = ''] = textsAt(job, 'script');
    expect(await run(root, command)).toBe(1);
    const [report = ''] = textsAt(job, 'codequality');
    expect(JSON.parse(readFileSync(join(root, report), 'utf8'))).toMatchObject([{ check_name: 'phi-in-logs' }]);
  });

  test('a workspace on several machines gives the findings of one scan', async () => {
    const root = makeProject(workspace);
    const whole = await phitrace(root, 'scan', '--format', 'json');
    const [part = '', merge = ''] = textsAt(recipe('A workspace on several machines'), 'run');
    const parts = (recipe('A workspace on several machines') as { jobs: { part: { strategy: { matrix: { part: string[] } } } } }).jobs.part;
    for (const name of parts.strategy.matrix.part) expect(await run(root, part.replaceAll('${{ matrix.part }}', name))).toBe(0);
    expect(await run(root, merge)).toBe(1);
    const findings = (JSON.parse(whole.out) as { findings: { ruleId: string; location: { path: string; line: number } }[] }).findings;
    const sarif = JSON.parse(readFileSync(join(root, 'phi.sarif'), 'utf8')) as { runs: [{ results: { ruleId: string }[] }] };
    expect(sarif.runs[0].results.map(({ ruleId }) => ruleId).sort()).toEqual(findings.map(({ ruleId }) => ruleId).sort());
    expect(readFileSync(join(root, 'phi.txt'), 'utf8')).toContain('packages/api/src/index.ts:2');
  });

  test('the tasks of Turborepo and Nx gives the same findings', async () => {
    const root = makeProject(workspace);
    const [task = ''] = page.codes.filter((code) => code.startsWith('phitrace scan --output phitrace.shard'));
    for (const name of ['api', 'lib', 'web']) expect(await run(join(root, 'packages', name), task)).toBe(0);
    const merge = commandsOf('A workspace on several machines', 'sh').filter((command) => command.startsWith('phitrace'));
    expect(merge).toHaveLength(1);
    expect(await run(root, merge[0] ?? '')).toBe(1);
  });

  test('pre-commit stops a commit that adds a leak, and no other', async () => {
    const root = makeProject({ 'src/admit.ts': leak, 'src/clean.ts': 'export const answer = 42;\n' });
    const [entry = ''] = textsAt(recipe('Other servers and hooks'), 'entry');
    spawnSync('git', ['init', '-q'], { cwd: root });
    spawnSync('git', ['add', 'src/clean.ts'], { cwd: root });
    expect(await run(root, entry)).toBe(0);
    spawnSync('git', ['add', 'src/admit.ts'], { cwd: root });
    expect(await run(root, entry)).toBe(1);
  });
});
