#!/usr/bin/env node
import { existsSync } from 'node:fs';

const entry = new URL('../dist/bundle/main.js', import.meta.url);

if (existsSync(entry)) {
  const { main } = await import(entry.href);
  process.exitCode = await main();
} else {
  process.stderr.write('phitrace: this copy is not built yet; run `npm install && npm run build` in its repository\n');
  process.exitCode = 4;
}
