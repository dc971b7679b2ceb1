import { ensureInstalled } from './install.mjs';
import { join } from 'node:path';
import { repository, run } from './run.mjs';

/** `npm run demo`: scans the example application, a telehealth service with known leaks. */
ensureInstalled();
if (run('npm', ['run', '--silent', 'build']) !== 0) {
  process.exitCode = 1;
} else {
  const example = 'fixtures/programs/telehealth';
  console.log(`cd ${example} && phitrace scan\n`);
  const code = run('node', [join(repository, 'packages/cli/bin/phitrace.js'), 'scan'], {}, join(repository, example));
  console.log(`\nThe scan ended with exit code ${code}${code === 1 ? ': it found leaks, as it should' : ''} (docs/exit-codes.md).`);
  // The example is there to be found leaking: only a scan that did not run is a failure of the demo.
  process.exitCode = code > 1 ? code : 0;
}
