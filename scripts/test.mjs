import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { run } from './run.mjs';
import { installSemgrep } from './semgrep.mjs';

/** `npm test`: installs, builds, runs every test but those of `npm run full`, and ends with the counts. */
function main(args) {
  const folder = mkdtempSync(join(tmpdir(), 'phitrace-test-run-'));
  const report = join(folder, 'report.json');
  try {
    const code = runTests(report, args);
    const { passed, failed } = count(report, code);
    console.log(`${passed} passed, ${failed} failed`);
    return code;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function runTests(report, args) {
  ensureInstalled();
  installSemgrep();
  const built = run('npm', ['run', '--silent', 'build']);
  if (built !== 0) return built;
  return run('node', [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...(args.includes('--project') ? [] : ['--project', 'fast', '--project', 'slow']),
    ...args,
  ]);
}

/** A file that could not be loaded holds no failed test, and a build that failed runs none: each counts as one failure. */
function count(report, code) {
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((one) => one.status === 'failed'),
  );
  const failed = numFailedTests + broken.length;
  return { passed: numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
}

process.exitCode = main(process.argv.slice(2));
