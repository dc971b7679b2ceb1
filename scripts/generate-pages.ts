import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readFacts } from './generate/facts.js';
import { drawPackages, readPackageImports } from './generate/packages.js';
import { replaceBlock, toReadme, toRequirements, toRulePage } from './generate/pages.js';
import { toWirePage } from './generate/wire-page.js';
import { readDifferences, readSeen } from '../test/wire/rows.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Writes the generated parts of the documentation. Last in a build, since it asks the built rules and the built plugin. */
async function generatePages(): Promise<void> {
  const facts = readFacts(join(root, 'rules'));
  for (const rule of facts.rules) await update(`docs/rules/${rule.id}.md`, (page) => toRulePage(page, rule, facts));
  await update('README.md', (page) => toReadme(page, facts));
  await update('docs/requirements.md', (page) => toRequirements(page, facts));
  await update('docs/wire.md', (page) => toWirePage(page, readSeen(), readDifferences()));
  const drawing = drawPackages(readPackageImports(root));
  await update('docs/architecture.md', (page) => replaceBlock(page, 'packages', drawing));
}

async function update(path: string, change: (page: string) => Promise<string>): Promise<void> {
  const page = readFileSync(join(root, path), 'utf8');
  const changed = await change(page).catch((error: unknown) => {
    throw new Error(`${path} ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  });
  if (changed !== page) writeFileSync(join(root, path), changed);
}

try {
  await generatePages();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
