// Runs before and after `npm pack` in the folder of a package: every tarball holds the licence and the changes, and those
// that users install by name the README. They have one home at the root of the repository.
import { copyFileSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const { name: packageName } = JSON.parse(readFileSync('package.json', 'utf8'));
const names = [...(packageName.startsWith('@') ? [] : ['README.md']), 'LICENSE', 'CHANGELOG.md'];
const root = new URL('../', import.meta.url);
const isAfter = process.argv[2] === 'remove';

for (const name of names) {
  if (isAfter) rmSync(name, { force: true });
  else copyFileSync(fileURLToPath(new URL(name, root)), name);
}
