import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { ensureInstalled } from './install.mjs';
import { repository, runAside } from './run.mjs';

/** `npm run check`: everything that a pull request must pass, apart from the slow tests. The rest is done on what is built first. */
const first = [
  { name: 'build', command: ['npm', 'run', '--silent', 'build'] },
  { name: 'generated files', find: findUncommitted },
];

/** Side by side: the tests keep one core busy, and what is no test another one. */
const lanes = [
  [{ name: 'tests: fixtures, units, docs', command: ['npx', 'vitest', 'run', '--project', 'fast', '--reporter=dot'] }],
  [
    { name: 'types of tests and scripts', command: ['npm', 'run', '--silent', 'tsc', '--', '-p', 'test/tsconfig.json'] },
    // What is unchanged since it was found in order is not formatted again, by its content.
    { name: 'format', command: ['npx', 'prettier', '--check', '--log-level', 'warn', '--cache', '--cache-strategy', 'content', '.'] },
    { name: 'lint', command: ['npm', 'run', '--silent', 'lint'] },
  ],
];

/** Generated files have just been written by the build. In CI they must be what was committed; at home they are simply fresh now. */
function findUncommitted() {
  if (!process.env.CI) return '';
  const { stdout } = spawnSync('git', ['status', '--porcelain'], { cwd: repository, encoding: 'utf8' });
  return stdout === '' ? '' : `Not committed after a build:\n${stdout}`;
}

async function main() {
  ensureInstalled();
  const failed = await runInTurn(first);
  for (const ofLane of await Promise.all(lanes.map(runInTurn))) failed.push(...ofLane);
  console.log(failed.length === 0 ? '\nEverything is in order.' : `\nFailed: ${failed.join(', ')}`);
  return failed.length === 0 ? 0 : 1;
}

/** Runs steps one after the other, and gives the names of those that failed. */
async function runInTurn(steps) {
  const failed = [];
  for (const step of steps) if (!(await isInOrder(step))) failed.push(step.name);
  return failed;
}

/** What a step says is printed when it ends: others may run beside it. */
async function isInOrder({ name, command, find }) {
  const started = performance.now();
  const { code, output } = find ? toOutcome(find()) : await runAside(...command);
  if (output !== '') process.stdout.write(output.endsWith('\n') ? output : `${output}\n`);
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  return code === 0;
}

function toOutcome(output) {
  return { code: output === '' ? 0 : 1, output };
}

process.exitCode = await main();
