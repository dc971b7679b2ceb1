import type { EventEmitter } from 'node:events';
import { createServer as createHttp, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { createSecureServer, createServer as createHttp2, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2';
import { createServer as createNet, type AddressInfo, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Authority } from './authority.ts';

/** One request as it arrived. `body` holds the bytes before any decoding. */
export interface Request {
  readonly host: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** What the server says to a request whose host and path begin with these; without one it says `{}`. */
export interface Answer {
  readonly host?: string;
  readonly path: string;
  readonly status?: number;
  readonly type?: string;
  readonly body: unknown;
}

export interface Capture {
  readonly port: number;
  readonly requests: Request[];
  readonly answers: Answer[];
  readonly close: () => void;
}

type Incoming = IncomingMessage | Http2ServerRequest;
type Outgoing = ServerResponse | Http2ServerResponse;

/** Bytes of a request that are kept; the rest is read and dropped, so that no client waits. */
const BODY_LIMIT = 4 * 1024 * 1024;
const TLS_GREETING = 0x16;
const HTTP2_GREETING = 'PRI ';

/**
 * A server on the loopback address that takes what any client says: HTTP/1, HTTP/2, each with TLS or without, told apart
 * by the first bytes.
 */
export async function startCapture(authority: Authority): Promise<Capture> {
  const requests: Request[] = [];
  const answers: Answer[] = [];
  const hear = (incoming: Incoming, outgoing: Outgoing): void => {
    void read(incoming).then((request) => {
      requests.push(request);
      reply(
        request,
        answers.find((answer) => isFor(answer, request)),
        outgoing,
      );
    });
  };
  const secure = createSecureServer(
    { allowHTTP1: true, SNICallback: (host, done) => done(null, authority.contextOf(host)), ALPNProtocols: ['h2', 'http/1.1'] },
    hear,
  );
  const plain = createHttp(hear);
  const plain2 = createHttp2(hear);
  const door = createNet((socket) => {
    socket.on('error', () => socket.destroy());
    socket.once('data', (first) => {
      socket.pause();
      socket.unshift(first);
      chooseBy(first, { secure, plain, plain2 }).emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  });
  for (const server of [secure, plain, plain2]) server.on('clientError', (_error, socket: Socket) => socket.destroy());
  await new Promise<void>((done) => door.listen(0, '127.0.0.1', done));
  return { port: (door.address() as AddressInfo).port, requests, answers, close: () => door.close() };
}

function chooseBy(first: Buffer, servers: Readonly<Record<'secure' | 'plain' | 'plain2', EventEmitter>>): EventEmitter {
  if (first[0] === TLS_GREETING) return servers.secure;
  return first.toString('latin1').startsWith(HTTP2_GREETING) ? servers.plain2 : servers.plain;
}

async function read(incoming: Incoming): Promise<Request> {
  const chunks: Buffer[] = [];
  let size = 0;
  const all = (async () => {
    for await (const chunk of incoming as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size <= BODY_LIMIT) chunks.push(chunk);
    }
  })().catch(() => undefined);
  // A client that streams keeps its request open until it is answered.
  await Promise.race([all, wait(1000)]);
  const host = String(incoming.headers[':authority'] ?? incoming.headers.host ?? '').replace(/:\d+$/, '');
  return { host, url: incoming.url ?? '', headers: incoming.headers, body: Buffer.concat(chunks) };
}

function isFor(answer: Answer, request: Request): boolean {
  return request.host.startsWith(answer.host ?? '') && request.url.startsWith(answer.path);
}

function reply(request: Request, answer: Answer | undefined, outgoing: Outgoing): void {
  const out = outgoing as ServerResponse;
  if (String(request.headers['content-type']).startsWith('application/grpc')) return replyGrpc(outgoing as Http2ServerResponse);
  const body = answer?.body ?? {};
  out.writeHead(answer?.status ?? 200, { 'content-type': answer?.type ?? 'application/json' });
  out.end(typeof body === 'string' ? body : JSON.stringify(body));
}

/** One empty message, and status 0 in the trailers. */
function replyGrpc({ stream }: Http2ServerResponse): void {
  if (stream.destroyed || stream.headersSent) return;
  stream.respond({ ':status': 200, 'content-type': 'application/grpc' }, { waitForTrailers: true });
  stream.once('wantTrailers', () => {
    if (!stream.sentTrailers) stream.sendTrailers({ 'grpc-status': '0' });
  });
  stream.end(Buffer.alloc(5));
}
