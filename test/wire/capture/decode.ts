import * as zlib from 'node:zlib';
import type { Request } from './server.ts';

const decoders: Readonly<Record<string, ((bytes: Buffer) => Buffer) | undefined>> = {
  gzip: zlib.gunzipSync,
  deflate: zlib.inflateSync,
  br: zlib.brotliDecompressSync,
  // Since Node 22.15; an older one leaves the body as it is.
  zstd: (zlib as unknown as Record<string, (bytes: Buffer) => Buffer>)['zstdDecompressSync'],
};

/** Base64 of at least this many characters is read as well: events of analytics travel in it. */
const base64 = /[A-Za-z0-9+/_-]{40,}={0,2}/g;
const GZIP_START = Buffer.from([0x1f, 0x8b]);

/** The texts in which a request's body can hold a marker: as it is, decompressed, unescaped, and what base64 in it says. */
export function textsOf(request: Request): readonly string[] {
  const raw = decompress(request.body, String(request.headers['content-encoding'] ?? ''));
  const text = raw.toString('latin1');
  const plain = unescapeUrl(text);
  return [
    text,
    plain,
    ...[...text.matchAll(base64), ...plain.matchAll(base64)].map(([token]) =>
      decompress(Buffer.from(token, 'base64'), '').toString('latin1'),
    ),
  ];
}

/** A URL as it is, and unescaped. */
export function textsOfUrl(url: string): readonly string[] {
  const plain = unescapeUrl(url);
  return [url, plain, ...[...plain.matchAll(base64)].map(([token]) => Buffer.from(token, 'base64').toString('latin1'))];
}

function decompress(bytes: Buffer, encoding: string): Buffer {
  const decoder = decoders[encoding] ?? (bytes.subarray(0, 2).equals(GZIP_START) ? zlib.gunzipSync : undefined);
  try {
    return decoder ? decoder(bytes) : bytes;
  } catch {
    return bytes;
  }
}

function unescapeUrl(text: string): string {
  return text.replace(/(?:%[0-9A-Fa-f]{2})+/g, (escaped) => Buffer.from(escaped.replaceAll('%', ''), 'hex').toString('latin1'));
}
