import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { indexSource, ruleFiles } from './generate/index-file.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const templates = join(root, 'scripts/templates');
const usage = 'write `npm run new vendor <id>` or `npm run new rule <id>`';

/** What can be made: its files by template, `*` standing for the id, and what to do next. */
interface Kind {
  readonly files: Readonly<Record<string, string>>;
  readonly next: string;
  readonly finish?: () => void;
}

const kinds: Readonly<Record<string, Kind>> = {
  vendor: {
    files: { 'vendor.json': 'rules/vendors/*.json', 'vendor-fixture.ts': 'fixtures/vendors/*.ts' },
    next: 'docs/add-a-vendor.md',
  },
  rule: {
    files: {
      'rule.ts': 'rules/*.ts',
      'rule.md': 'docs/rules/*.md',
      'rule-bad.ts': 'fixtures/rules/*/bad.ts',
      'rule-good.ts': 'fixtures/rules/*/good.ts',
    },
    next: 'docs/add-a-rule.md',
    finish: () => writeFileSync(join(root, 'rules/index.ts'), indexSource(ruleFiles(join(root, 'rules')))),
  },
};

/** `npm run new <kind> <id>`: writes the files of a new vendor or rule from templates. */
function main([word = '', id = '', ...rest]: readonly string[]): void {
  const kind = Object.hasOwn(kinds, word) ? kinds[word] : undefined;
  if (!kind || rest.length > 0) throw new Error(usage);
  requireFree(word, id, kind);
  const paths = Object.entries(kind.files).map(([template, path]) => fill(template, path, id));
  kind.finish?.();
  console.log(`Wrote ${paths.join(', ')}.\nNext: fill in every TODO (${kind.next}), then \`npm run fixtures -- ${id}\`.`);
}

function requireFree(word: string, id: string, { files }: Kind): void {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
    throw new Error(
      `"${id}" is no ${word} id: lower-case words joined by hyphens, for example ${word === 'rule' ? 'phi-in-url' : 'acme-telemetry'}`,
    );
  }
  const taken = Object.values(files)
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
  writeFileSync(join(root, path), text.replaceAll('{{id}}', id).replaceAll('{{today}}', new Date().toISOString().slice(0, 10)));
  return path;
}

try {
  main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
