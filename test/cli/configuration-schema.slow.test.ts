import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { knowledge, rules } from '@phitrace/rules';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeProject, phitrace } from './helpers.js';

const server = join(
  createRequire(import.meta.url).resolve('vscode-langservers-extracted/package.json'),
  '../bin/vscode-json-language-server',
);

interface Completions {
  readonly items: readonly { readonly label: string }[];
}

/** The real language server of JSON, with one file open at a time. */
async function startJsonServer(root: string) {
  const child = spawn(process.execPath, [server, '--stdio'], { cwd: root, stdio: ['pipe', 'pipe', 'ignore'] });
  const connection = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  connection.onRequest(() => null);
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(root).href,
    initializationOptions: { handledSchemaProtocols: ['file'] },
    capabilities: { textDocument: { diagnostic: {}, completion: { completionItem: { snippetSupport: true } } } },
  });
  await connection.sendNotification('initialized', {});
  let version = 0;
  const open = async (text: string): Promise<string> => {
    const uri = pathToFileURL(join(root, `phitrace-${(version += 1)}.config.jsonc`)).href;
    await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'jsonc', version, text } });
    return uri;
  };
  return {
    diagnose: async (text: string) =>
      (await connection.sendRequest<{ items: unknown[] }>('textDocument/diagnostic', { textDocument: { uri: await open(text) } })).items,
    /** What is offered at the mark `|`. */
    complete: async (marked: string) => {
      const before = marked.slice(0, marked.indexOf('|')).split('\n');
      const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
      const uri = await open(marked.replace('|', ''));
      const { items } = await connection.sendRequest<Completions>('textDocument/completion', { textDocument: { uri }, position });
      return items.map(({ label }) => label.replaceAll('"', ''));
    },
    stop: () => {
      connection.dispose();
      child.kill();
    },
  };
}

describe('the language server of JSON, in a project where init ran', () => {
  const prompt =
    'import OpenAI from "openai";\nexport const ask = (q: string) => new OpenAI().responses.create({ model: "m", input: q });\n';
  const root = makeProject({ 'package.json': '{ "dependencies": { "@sentry/node": "10.0.0" } }', 'src/ask.ts': prompt });
  let editor: Awaited<ReturnType<typeof startJsonServer>>;
  beforeAll(async () => {
    await phitrace(root, 'init', '--baa', 'openai=2026-01-10..2090-01-09');
    editor = await startJsonServer(root);
  });
  afterAll(() => editor.stop());
  const schema = '"$schema": "./phitrace.schema.json"';

  test('has nothing against what init wrote', async () => {
    expect(await editor.diagnose(readFileSync(join(root, 'phitrace.config.jsonc'), 'utf8'))).toEqual([]);
  });

  test('names what is wrong, and takes words of own models', async () => {
    expect(await editor.diagnose(`{ ${schema}, "baas": [{ "vendor": "own-vendor" }] }`)).not.toEqual([]);
    const own = '{ "vendor": "own-vendor", "signed": "2026-01-01", "expires": "2027-01-01", "owner": "x" }';
    expect(await editor.diagnose(`{ ${schema}, "baas": [${own}], "rules": { "own": "off" } }`)).toEqual([]);
  });

  test.each([
    ['vendors', '"baas": [{ "vendor": "|" }]', knowledge.vendors.map(({ id }) => id)],
    ['products', '"baas": [{ "products": ["|"] }]', knowledge.vendors.flatMap(({ products }) => products)],
    ['rules', '"rules": { "|" }', rules.map(({ id }) => id)],
    ['rules of overrides', '"overrides": [{ "rules": { "|" } }]', rules.map(({ id }) => id)],
    ['severities', '"rules": { "phi-in-logs": "|" }', ['off', 'note', 'warn', 'warning', 'error']],
    ['categories', '"policy": [{ "category": "|" }]', ['*', ...Object.keys(knowledge.kinds.categories)]],
    ['sink kinds', '"policy": [{ "sink": "|" }]', ['*', ...Object.keys(knowledge.kinds.sinks)]],
  ])('completes %s', async (_, text, words) => {
    expect(words.length).toBeGreaterThan(1);
    expect(await editor.complete(`{ ${schema}, ${text} }`)).toEqual(expect.arrayContaining([...new Set(words)]));
  });
});
