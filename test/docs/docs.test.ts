import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { Configuration, parseJsonText, Row } from '@phitrace/core';
import { rules } from '@phitrace/rules';
import { Ajv } from 'ajv';
import { scan } from 'phitrace';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { makeProject, phitrace, repository } from '../cli/helpers.ts';
import { today } from '../fixtures/scan.ts';
import { pages, readPage, type NamedPage } from './pages.ts';

const readme = readPage('README.md');
const writtenByNew = readFileSync(join(repository, 'scripts/new.ts'), 'utf8');
const manifest = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as { scripts: Record<string, string> };

describe.each(pages.map((page) => [page.path, page] as const))('%s', (path, page) => {
  it('names only paths that exist', () => {
    expect(page.codes.filter(isRepositoryPath).filter((code) => !matchesAnything(code))).toEqual([]);
  });

  it('links to pages and headings that exist', () => {
    expect(page.links.filter((link) => !/^https?:/.test(link)).filter((link) => !leadsSomewhere(link, path))).toEqual([]);
  });

  it('names commands of package.json', () => {
    const named = codesOf(page).flatMap((code) =>
      [...code.matchAll(/\bnpm (?:run (?:-s )?)?([a-z:]+)/g)].map(([, command = '']) => command),
    );
    expect(named.filter((command) => !['ci', 'install'].includes(command) && !Object.hasOwn(manifest.scripts, command))).toEqual([]);
  });

  it('shows command lines that the program takes', async () => {
    expect(await findUnknownOptions(toCommandLines(codesOf(page)))).toEqual([]);
  });

  it('holds nothing that is left of a template', () => {
    expect(page.text.replaceAll('`TODO`', '')).not.toMatch(/\bTODO\b|\bTBD\b|\bFIXME\b|(?<!\$)\{\{/);
  });
});

describe('README.md', () => {
  it('opens with the two commands', () => {
    const [first] = readme.blocks;
    expect(readme.text.split('\n').slice(0, 3)).toEqual(['# phitrace', '', '```sh']);
    expect(
      first?.code
        .trim()
        .split('\n')
        .map((line) => line.replace(/\s+#.*$/, '')),
    ).toEqual(['npm run demo', 'npm test']);
  });

  it('lists every rule', () => {
    const listed = readme.links.flatMap((link) => /^docs\/rules\/(.+)\.md$/.exec(link)?.[1] ?? []);
    expect([...new Set(listed)].sort()).toEqual(rules.map(({ id }) => id).sort());
  });

  it('shows a finding that the example application gives', async () => {
    const shown = readme.blocks.find(({ language }) => language === 'text')?.code.split('\n') ?? [];
    const { out } = await phitrace(join(repository, 'fixtures/programs/telehealth'), 'scan', '--details');
    const lines = new Set(out.split('\n'));
    // The steps between may change with the engine; what is found, where, and what is said of it may not.
    const [head = '', place = '', , code = ''] = shown.slice(shown.findIndex((line) => line.startsWith('error[')));
    const told = shown.filter((line) => /^ {2}= (?:data|to|law|fix)/.test(line));
    expect([head.slice(0, 6), told.length]).toEqual(['error[', 4]);
    expect([head, place, code, ...told].filter((line) => !lines.has(line))).toEqual([]);
  });
});

describe('docs/configuration.md', () => {
  const page = readPage('docs/configuration.md');
  const example = page.blocks.find(({ language }) => language === 'jsonc')?.code ?? '';

  it('has an example that holds every key and fits the schema', () => {
    const { value } = parseJsonText(example, 'example', repository);
    const schema = JSON.parse(readFileSync(join(repository, 'rules/schema/config.json'), 'utf8')) as object;
    const validate = new Ajv({ strict: false }).compile(schema);
    expect(validate(value), JSON.stringify(validate.errors)).toBe(true);
    expect(findKeys(schema).filter((key) => !example.includes(`"${key}"`))).toEqual([]);
  });

  it('has an example that a scan takes', async () => {
    const root = makeProject({
      'phitrace.config.json': example,
      'phitrace/acme-triage.json': ownVendor(),
      'apps/web/src/a.ts': 'export {};\n',
    });
    expect((await scan({ root, today })).coverage.filesAnalyzed).toBe(1);
  });

  it('explains every key and tells the defaults', () => {
    const schema = JSON.parse(readFileSync(join(repository, 'rules/schema/config.json'), 'utf8')) as object;
    expect(
      findKeys(schema).filter((key) => !['module', 'export', 'category', 'sink', 'decision'].includes(key) && !page.codes.includes(key)),
    ).toEqual([]);
    for (const [key, value] of Object.entries(Configuration.parse({}).limits))
      expect(page.text).toMatch(new RegExp(`\\| \`${key}\` +\\|.*\\| ${value} +\\|`));
  });
});

describe('docs/models.md', () => {
  const page = readPage('docs/models.md');
  const shown = page.blocks.filter(({ language, section }) => language === 'json' && section === 'Kinds of rows');

  it.each(shown.map((block) => [block.line, block] as const))('shows a row of a real file at line %i', (_line, { code, lead }) => {
    const row: unknown = JSON.parse(code);
    const file = lead.filter(isRepositoryPath).at(-1) ?? '';
    const { models } = JSON.parse(readFileSync(join(repository, file), 'utf8')) as { models: unknown[] };
    expect(Row.safeParse(row).success).toBe(true);
    expect(models).toContainEqual(row);
  });

  it('shows a row of every kind', () => {
    const all = ['sink', 'transport', 'source', 'safeguard', 'flows', 'instanceOf', 'wraps', 'recordOf', 'typeArgument'];
    const kinds = shown.map(({ code }) => all.find((key) => key in (JSON.parse(code) as object)));
    expect(new Set(kinds)).toEqual(new Set(all));
  });

  it('shows a vendor of a project that works', async () => {
    const [configuration] = page.blocks.filter(({ section }) => section === 'Models of your own');
    const leak = `import { TriageClient } from '@acme/triage';
import type { Patient } from 'fhir/r4';
export const classify = (patient: Patient) => new TriageClient().classify(patient.birthDate);
`;
    const root = makeProject({ 'phitrace.config.json': configuration?.code ?? '', 'phitrace/acme-triage.json': ownVendor(), 'a.ts': leak });
    expect((await scan({ root, today })).findings).toMatchObject([
      { ruleId: 'phi-to-vendor-without-baa', recipient: { vendor: 'acme-triage' } },
    ]);
  });
});

describe('docs/requirements.md', () => {
  it('lists each requirement beside the rules that answer it, and only those', () => {
    const rows = readPage('docs/requirements.md')
      .text.split('\n')
      .filter((line) => /^\| R-\d\d \|/.test(line));
    const listed = rows.map((line) => [line.slice(2, 6), [...line.matchAll(/\]\(rules\/(.+?)\.md\)/g)].map(([, id]) => id)] as const);
    const answered = (requirement: string) => rules.filter(({ requirements }) => requirements.includes(requirement)).map(({ id }) => id);
    expect(listed.filter(([requirement, ids]) => ids.join() !== answered(requirement).join())).toEqual([]);
    const known = listed.map(([requirement]) => requirement);
    expect(rules.flatMap(({ requirements }) => requirements).filter((requirement) => !known.includes(requirement))).toEqual([]);
  });
});

/** The vendor file that `docs/models.md` shows. */
function ownVendor(): string {
  return (
    readPage('docs/models.md')
      .blocks.filter(({ section }) => section === 'Models of your own')
      .at(-1)?.code ?? ''
  );
}

function isRepositoryPath(code: string): boolean {
  if (/\s/.test(code)) return false;
  return /^(?:packages|rules|fixtures|test|docs|scripts|\.ci|\.github)\/|^(?:action\.yml|package\.json|README\.md|eslint\.config\.js)$/.test(
    code,
  );
}

/** A path, a glob, or a pattern in which `<…>` stands for an id: files of it exist, or `npm run new` writes them. */
function matchesAnything(code: string): boolean {
  if (!/[<*]/.test(code)) return existsSync(join(repository, code));
  const pattern = code.replace(/<[^>]+>/g, '*');
  return globSync(pattern, { cwd: repository }).length > 0 || writtenByNew.includes(`'${pattern}'`);
}

/** Inline code, and what stands in blocks of commands. */
function codesOf({ codes, blocks }: NamedPage): string[] {
  return [...codes, ...blocks.filter(({ language }) => language === 'sh').map(({ code }) => code)];
}

function leadsSomewhere(link: string, from: string): boolean {
  const [target = '', anchor] = link.split('#');
  const path = target === '' ? from : normalize(join(dirname(from), target));
  if (!existsSync(join(repository, path))) return false;
  return anchor === undefined || readPage(path).anchors.includes(anchor);
}

function toCommandLines(codes: readonly string[]): string[] {
  const lines = codes.flatMap((code) => code.split('\n'));
  return lines.map((line) => line.replace(/\s+#.*$/, '').trim()).filter((line) => /^phitrace [a-z]/.test(line));
}

/** Commands that the program doesn't have, and options that the command's help doesn't name. */
async function findUnknownOptions(lines: readonly string[]): Promise<string[]> {
  const unknown = lines.map(async (line) => {
    const [, command = '', ...words] = line.split(/\s+/);
    const { code, out } = await phitrace(repository, command, '--help');
    const options = words.filter((word) => word.startsWith('--'));
    return code !== 0 || !out.includes(`phitrace ${command}`) || options.some((option) => !out.includes(option)) ? [line] : [];
  });
  return (await Promise.all(unknown)).flat();
}

/** Every property that a JSON Schema names, at any depth. */
function findKeys(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const own = 'properties' in schema ? Object.keys(schema.properties as object) : [];
  return [...new Set([...own, ...Object.values(schema).flatMap(findKeys)])];
}
