// Runs before `npm pack`: the rule pages travel in the tarball, so that the link of each rule leads to one.
import { cpSync, existsSync } from 'node:fs';

const pages = new URL('../../docs/rules/', import.meta.url);
if (existsSync(pages)) cpSync(pages, new URL('docs/rules/', import.meta.url), { recursive: true });
