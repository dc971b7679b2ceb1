import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createMessageConnection, type MessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';

export interface Diagnostic {
  readonly code?: string;
  readonly message: string;
  readonly range: { readonly start: Position; readonly end: Position };
}

interface Position {
  readonly line: number;
  readonly character: number;
}

interface CodeAction {
  readonly title: string;
  readonly command: { readonly command: string; readonly arguments: unknown[] };
}

interface WorkspaceEdit {
  readonly documentChanges: readonly { readonly edits: readonly { readonly range: Diagnostic['range']; readonly newText: string }[] }[];
}

const server = join(
  createRequire(import.meta.url).resolve('vscode-langservers-extracted/package.json'),
  '../bin/vscode-eslint-language-server',
);

/** What the server asks an editor for: the defaults of the ESLint extension. */
function toSettings(root: string) {
  return {
    validate: 'on',
    packageManager: 'npm',
    useESLintClass: true,
    experimental: {},
    codeAction: { disableRuleComment: { enable: false }, showDocumentation: { enable: false } },
    codeActionOnSave: { mode: 'all' },
    format: false,
    quiet: false,
    onIgnoredFiles: 'off',
    options: {},
    rulesCustomizations: [],
    run: 'onType',
    problems: { shortenToSingleLine: false },
    nodePath: null,
    workspaceFolder: { uri: pathToFileURL(root).href, name: 'app' },
    workingDirectory: { directory: root },
  };
}

/** Starts the real language server of ESLint, and an editor that has a folder open. */
export async function startEditor(root: string): Promise<Editor> {
  const child = spawn(process.execPath, [server, '--stdio'], { cwd: root, stdio: ['pipe', 'pipe', 'ignore'] });
  const connection = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  const editor = new Editor(root, connection, child);
  connection.listen();
  const folder = { uri: pathToFileURL(root).href, name: 'app' };
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: folder.uri,
    workspaceFolders: [folder],
    capabilities: {
      workspace: { configuration: true, workspaceFolders: true, applyEdit: true, workspaceEdit: { documentChanges: true } },
      textDocument: { diagnostic: {}, codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } } },
    },
  });
  await connection.sendNotification('initialized', {});
  return editor;
}

export class Editor {
  private readonly texts = new Map<string, { version: number; text: string }>();
  private readonly edits: WorkspaceEdit[] = [];

  constructor(
    private readonly root: string,
    private readonly connection: MessageConnection,
    private readonly server: ChildProcess,
  ) {
    connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => toSettings(root)));
    connection.onRequest('workspace/applyEdit', ({ edit }: { edit: WorkspaceEdit }) => {
      this.edits.push(edit);
      return { applied: true };
    });
    connection.onRequest(() => null);
  }

  /** Shows a text under a name, for the first time or after an edit. */
  async show(name: string, text: string): Promise<void> {
    const version = (this.texts.get(name)?.version ?? 0) + 1;
    this.texts.set(name, { version, text });
    const uri = this.toUri(name);
    if (version === 1)
      await this.connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'typescript', version, text } });
    else await this.connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ text }] });
  }

  async diagnose(name: string): Promise<Diagnostic[]> {
    const asked = { textDocument: { uri: this.toUri(name) } };
    return (await this.connection.sendRequest<{ items: Diagnostic[] }>('textDocument/diagnostic', asked)).items;
  }

  /** What is offered for a diagnostic. */
  async offers(name: string, diagnostic: Diagnostic): Promise<CodeAction[]> {
    return await this.connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri: this.toUri(name) },
      range: diagnostic.range,
      context: { diagnostics: [diagnostic] },
    });
  }

  /** The text of a file after an offer was taken. */
  async take(name: string, { command }: CodeAction): Promise<string> {
    await this.connection.sendRequest('workspace/executeCommand', command);
    const { text = '' } = this.texts.get(name) ?? {};
    return (this.edits.pop()?.documentChanges ?? []).flatMap((change) => change.edits).reduce(applyEdit, text);
  }

  /** The process of the server. */
  get pid(): number {
    return this.server.pid ?? -1;
  }

  stop(): void {
    this.connection.dispose();
    this.server.kill();
  }

  private toUri(name: string): string {
    return pathToFileURL(join(this.root, name)).href;
  }
}

function applyEdit(text: string, { range, newText }: { range: Diagnostic['range']; newText: string }): string {
  const lines = text.split('\n');
  const toOffset = ({ line, character }: Position) => lines.slice(0, line).reduce((sum, { length }) => sum + length + 1, character);
  return text.slice(0, toOffset(range.start)) + newText + text.slice(toOffset(range.end));
}
