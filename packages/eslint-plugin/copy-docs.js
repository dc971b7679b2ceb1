// Runs before `npm pack`: the page of each rule travels in the tarball, so that its link leads to one, and the pages that these
// link to. The others are for users of the command line and for who works on phitrace.
import { cpSync, existsSync, rmSync } from 'node:fs';

const pages = new URL('../../docs/', import.meta.url);
const shipped = ['rules', 'eslint.md', 'configuration.md', 'models.md', 'other-languages.md', 'requirements.md'];

if (existsSync(pages)) {
  rmSync(new URL('docs/', import.meta.url), { recursive: true, force: true });
  for (const name of shipped) cpSync(new URL(name, pages), new URL(`docs/${name}`, import.meta.url), { recursive: true });
}
