import { ensureInstalled } from './install.mjs';
import { run } from './run.mjs';

/** `npm run demo`: scans the example application, a telehealth service with known leaks. */
ensureInstalled();
if (run('npm', ['run', '--silent', 'build']) !== 0) {
  process.exitCode = 1;
} else {
  const example = 'fixtures/programs/telehealth';
  console.log(`phitrace scan ${example}\n`);
  const code = run('node', ['packages/cli/bin/phitrace.js', 'scan', example]);
  console.log(`\nThe scan ended with exit code ${code}${code === 1 ? ': it found leaks, as it should' : ''} (docs/exit-codes.md).`);
  // The example is there to be found leaking: only a scan that did not run is a failure of the demo.
  process.exitCode = code > 1 ? code : 0;
}
