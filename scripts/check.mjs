import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { ensureInstalled } from './install.mjs';
import { repository, run } from './run.mjs';

/** `npm run check`: everything that a pull request must pass, apart from the slow tests. */
const steps = [
  { name: 'build', run: () => run('npm', ['run', '--silent', 'build']) },
  { name: 'generated files', run: compareGenerated },
  { name: 'types of tests and scripts', run: () => run('npm', ['run', '--silent', 'tsc', '--', '-p', 'test/tsconfig.json']) },
  { name: 'format', run: () => run('npx', ['prettier', '--check', '--log-level', 'warn', '.']) },
  { name: 'lint', run: () => run('npm', ['run', '--silent', 'lint']) },
  { name: 'tests: fixtures, units, docs', run: () => run('npx', ['vitest', 'run', '--project', 'fast', '--reporter=dot']) },
  {
    name: 'self-scan',
    run: () => run('node', ['packages/cli/bin/phitrace.js', 'scan', 'packages', 'scripts', ...ruleFiles(), '--fail-on', 'note']),
  },
];

/** Not the folders below: the tests of rules for other languages leak on purpose. */
function ruleFiles() {
  return readdirSync(join(repository, 'rules'))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `rules/${name}`);
}

/** Generated files have just been written by the build. In CI they must be what was committed; at home they are simply fresh now. */
function compareGenerated() {
  if (!process.env.CI) return 0;
  const { stdout } = spawnSync('git', ['status', '--porcelain'], { cwd: repository, encoding: 'utf8' });
  if (stdout !== '') console.log(`Not committed after a build:\n${stdout}`);
  return stdout === '' ? 0 : 1;
}

function main() {
  ensureInstalled();
  const failed = steps.filter(runStep).map(({ name }) => name);
  console.log(failed.length === 0 ? '\nEverything is in order.' : `\nFailed: ${failed.join(', ')}`);
  return failed.length === 0 ? 0 : 1;
}

function runStep(step) {
  const started = performance.now();
  const code = step.run();
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${step.name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  return code !== 0;
}

process.exitCode = main();
