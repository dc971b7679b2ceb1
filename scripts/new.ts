import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { indexSource, ruleFiles, toIdentifier } from './generate/index-file.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const templates = join(root, 'scripts/templates');
const { version } = JSON.parse(readFileSync(join(root, 'packages/core/package.json'), 'utf8')) as { readonly version: string };
const usage = 'write `npm run new vendor <id>`, `npm run new rule <id>` or `npm run new scanner <id>`';

/** What can be made: its files by template, `*` standing for the id, and what to do next. */
interface Kind {
  readonly files: Readonly<Record<string, string>>;
  readonly next: string;
  readonly example: string;
  /** The command that tries it; the fixtures of the id by default. */
  readonly test?: string;
  readonly finish?: () => void;
}

const kinds: Readonly<Record<string, Kind>> = {
  vendor: {
    files: { 'vendor.json': 'rules/vendors/*.json', 'vendor-fixture.ts': 'fixtures/vendors/*.ts' },
    next: 'docs/add-a-vendor.md',
    example: 'acme-telemetry',
  },
  rule: {
    files: {
      'rule.ts': 'rules/*.ts',
      'rule.md': 'docs/rules/*.md',
      'rule-bad.ts': 'fixtures/rules/*/bad.ts',
      'rule-good.ts': 'fixtures/rules/*/good.ts',
    },
    next: 'docs/add-a-rule.md',
    example: 'phi-in-url',
    finish: () => writeFileSync(join(root, 'rules/index.ts'), indexSource(ruleFiles(join(root, 'rules')))),
  },
  scanner: {
    files: {
      'scanner-package.json': 'packages/*/package.json',
      'scanner-tsconfig.json': 'packages/*/tsconfig.json',
      'scanner-index.ts': 'packages/*/src/index.ts',
      'scanner-detector.ts': 'packages/*/src/detector.ts',
    },
    next: 'docs/add-a-scanner.md',
    example: 'mobile-manifests',
    test: 'npm install && npm run check',
  },
};

/** `npm run new <kind> <id>`: writes the files of a new vendor, rule or scanner from templates. */
function main([word = '', id = '', ...rest]: readonly string[]): void {
  const kind = Object.hasOwn(kinds, word) ? kinds[word] : undefined;
  if (!kind || rest.length > 0) throw new Error(usage);
  requireFree(word, id, kind);
  const paths = Object.entries(kind.files).map(([template, path]) => fill(template, path, id));
  kind.finish?.();
  console.log(`Wrote ${paths.join(', ')}.\nNext: fill in every TODO (${kind.next}), then \`${kind.test ?? `npm run fixtures -- ${id}`}\`.`);
}

function requireFree(word: string, id: string, kind: Kind): void {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
    throw new Error(`"${id}" is no ${word} id: lower-case words joined by hyphens, for example ${kind.example}`);
  }
  const taken = Object.values(kind.files)
    .map((path) => path.replace('*', id))
    .find((path) => existsSync(join(root, path)));
  if (taken !== undefined) throw new Error(`the ${word} ${id} exists already: ${taken}`);
  const owner = word === 'vendor' ? findAlias(id) : undefined;
  if (owner !== undefined) throw new Error(`the vendor ${id} exists already, as an alias of ${owner}`);
}

/** The vendor file that lists an id as its alias. */
function findAlias(id: string): string | undefined {
  const names = readdirSync(join(root, 'rules/vendors')).filter((name) => name.endsWith('.json'));
  return names.find((name) =>
    (JSON.parse(readFileSync(join(root, 'rules/vendors', name), 'utf8')) as { aliases?: string[] }).aliases?.includes(id),
  );
}

function fill(template: string, target: string, id: string): string {
  const path = target.replace('*', id);
  const text = readFileSync(join(templates, `${template}.template`), 'utf8');
  mkdirSync(dirname(join(root, path)), { recursive: true });
  const words = { id, name: toIdentifier(id), today: new Date().toISOString().slice(0, 10), version };
  writeFileSync(
    join(root, path),
    Object.entries(words).reduce((filled, [word, value]) => filled.replaceAll(`{{${word}}}`, value), text),
  );
  return path;
}

try {
  main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
