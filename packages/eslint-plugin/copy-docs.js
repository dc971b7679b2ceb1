// Runs before `npm pack`: the pages travel in the tarball, so that the link of each rule leads to one, and its links to others.
import { cpSync, existsSync } from 'node:fs';

const pages = new URL('../../docs/', import.meta.url);
// The long table of what was seen on the wire is for who works on the rules.
if (existsSync(pages)) cpSync(pages, new URL('docs/', import.meta.url), { recursive: true, filter: (path) => !path.endsWith('wire.md') });
