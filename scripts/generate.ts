import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { readDetectors } from './generate/detectors.js';
import { indexSource, ruleFiles } from './generate/index-file.js';
import { readKnowledge, readWords, withoutReaderNotes } from './generate/knowledge.js';
import { detectorsSource, findScanners, withDependencies, withReferences } from './generate/scanners.js';
import { schemas, toSchemaText } from './generate/schemas.js';
import { semgrepRules } from './generate/semgrep.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Writes what is generated from `rules/`, the registry, the knowledge file and the JSON Schemas, and the registry of scanners. */
function generate(): void {
  const rules = join(root, 'rules');
  write(join(rules, 'index.ts'), indexSource(ruleFiles(rules)));
  for (const [name, schema] of Object.entries(schemas)) write(join(rules, 'schema', `${name}.json`), toSchemaText(schema));
  const knowledge = readKnowledge(rules);
  write(join(rules, 'dist', 'knowledge.json.gz'), toPacked(withoutReaderNotes(knowledge)));
  // With the words of every language its expressions are larger than Semgrep 1.180.0 compiles: it refuses all rules then.
  const withFewerWords = { ...knowledge, ...readWords(rules, []) };
  for (const [name, text] of semgrepRules(join(rules, 'semgrep'), withFewerWords))
    write(join(root, 'packages/semgrep/dist/rules', name), text);
  // phitrace-ignore-next-line phi-in-files -- the detectors hold made-up samples, which are named after what they look like
  write(join(rules, 'dist', 'detectors.json.gz'), toPacked(readDetectors(rules)));
}

/** As it is shipped: an editor's plugin installs it, and packed it is a sixth. */
function toPacked(data: unknown): Buffer {
  return gzipSync(JSON.stringify(data), { level: 9 });
}

/** The command line knows every scanner, and the build compiles it. */
function registerScanners(): void {
  const scanners = findScanners(root);
  write(join(root, 'packages/cli/src/detectors.ts'), detectorsSource(scanners));
  rewrite('packages/cli/package.json', (text) => withDependencies(text, scanners));
  rewrite('packages/cli/tsconfig.json', (text) => withReferences(text, '..', scanners));
  rewrite('tsconfig.json', (text) => withReferences(text, 'packages', scanners));
}

function rewrite(path: string, change: (text: string) => string): void {
  const text = readFileSync(join(root, path), 'utf8');
  const changed = change(text);
  if (changed !== text) write(join(root, path), changed);
}

function write(path: string, text: string | Buffer): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

try {
  generate();
  registerScanners();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
