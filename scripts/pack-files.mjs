// Runs before and after `npm pack` in the folder of a package: every tarball holds a README, the licence and the changes. They
// have one home at the root of the repository; a package that others bring along says in its README whose part it is.
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
const shared = ['LICENSE', 'CHANGELOG.md'];

function writeFiles() {
  for (const name of shared) copyFileSync(fileURLToPath(new URL(name, root)), name);
  const { name, description, homepage } = JSON.parse(readFileSync('package.json', 'utf8'));
  if (name.startsWith('@')) writeFileSync('README.md', `# ${name}\n\n${description}. A part of phitrace: ${homepage}\n`);
  else copyFileSync(fileURLToPath(new URL('README.md', root)), 'README.md');
}

function removeFiles() {
  for (const name of ['README.md', ...shared]) rmSync(name, { force: true });
}

if (process.argv[2] === 'remove') removeFiles();
else writeFiles();
