import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';

interface Comment {
  readonly id: number;
  body: string;
  readonly user: { readonly type: string };
}

/** What the server does instead of the usual, by method and last part of the path: `POST sarifs`. Each answer is used once. */
export type Trouble = Record<string, { status: number; headers?: Record<string, string>; body?: unknown; hang?: true }[]>;

/** A server that speaks the endpoints of GitHub's API that the action uses. */
export class GithubServer {
  readonly comments: Comment[] = [];
  readonly uploads: { commit_sha: string; ref: string; sarif: string }[] = [];
  readonly asked: string[] = [];
  trouble: Trouble = {};
  #statuses: string[] = [];
  #server: Server;

  constructor() {
    this.#server = createServer((request, response) => void this.#answer(request, response));
  }

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** Empties everything; the next uploads are read with these results, `complete` when there is none left. */
  reset(trouble: Trouble = {}, statuses: string[] = []): void {
    this.comments.length = 0;
    this.uploads.length = 0;
    this.asked.length = 0;
    this.trouble = trouble;
    this.#statuses = statuses;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const text = await readBody(request);
    const [path = ''] = (request.url ?? '').split('?');
    const name = `${request.method ?? ''} ${toLastName(path)}`;
    this.asked.push(name);
    const trouble = this.trouble[name]?.shift();
    if (trouble?.hang) return;
    const [status, body] = trouble ? [trouble.status, trouble.body ?? { message: 'no' }] : this.#serve(name, path, text);
    response.writeHead(status, { 'content-type': 'application/json', ...trouble?.headers }).end(JSON.stringify(body));
  }

  #serve(name: string, path: string, text: string): [number, unknown] {
    const sent = text === '' ? {} : (JSON.parse(text) as Record<string, string>);
    if (name === 'POST sarifs') return this.#upload(sent);
    if (name.startsWith('GET upload-')) return this.#status();
    if (name === 'GET comments') return [200, this.comments];
    return this.#write(name, path, sent['body'] ?? '');
  }

  #upload({ commit_sha = '', ref = '', sarif = '' }: Record<string, string>): [number, unknown] {
    this.uploads.push({ commit_sha, ref, sarif: gunzipSync(Buffer.from(sarif, 'base64')).toString() });
    return [202, { id: `upload-${this.uploads.length}`, url: '' }];
  }

  #status(): [number, unknown] {
    const status = this.#statuses.shift() ?? 'complete';
    return [200, { processing_status: status, errors: status === 'failed' ? ['run 0 has no tool'] : null }];
  }

  #write(name: string, path: string, body: string): [number, unknown] {
    if (name === 'POST comments') {
      this.comments.push({ id: this.comments.length + 1, body, user: { type: 'Bot' } });
      return [201, this.comments.at(-1)];
    }
    const comment = this.comments.find(({ id }) => path.endsWith(`/${id}`));
    if (!comment) return [404, { message: 'Not Found' }];
    comment.body = body;
    return [200, comment];
  }
}

async function readBody(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}

/** The last part of a path that is no number. */
function toLastName(path: string): string {
  return (
    path
      .replace(/\/\d+$/, '')
      .split('/')
      .at(-1) ?? ''
  );
}
