import { inflateRawSync } from 'node:zlib';

/** Base64, plain or for addresses. */
const BASE64 = /^[\w+/-]{80,}={0,2}\s*$/;
/** A signed token (RFC 7515): header, content and signature; what stands before it may say what it is for. */
const TOKEN = /(?:^|[\s"'=:])(eyJ[\w-]{10,2000})\.([\w-]{40,200000})\.[\w-]{0,2000}/;
/** A SMART Health Card as a QR code holds it: two digits for each character of a token. */
const CARD = /shc:\/(\d{80,200000})/;
const CARD_OFFSET = 45;
const MOST_BYTES = 5_000_000;
/** Characters at the beginning by which text is told from bytes. */
const HEAD = 64;

/** The text that a value packs as Base64, as a token or as a health card; undefined for any other value, and for bytes. */
export function unpackText(text: string): string | undefined {
  const card = CARD.exec(text)?.[1];
  if (card !== undefined) return unpackToken(card.replace(/\d\d/g, (pair) => String.fromCharCode(Number(pair) + CARD_OFFSET)));
  if (text.includes('eyJ')) return unpackToken(text);
  return BASE64.test(text) && beginsAsText(fromBase64(text.slice(0, HEAD))) ? fromBase64(text).toString('utf8') : undefined;
}

function unpackToken(text: string): string | undefined {
  const [, header = '', content] = TOKEN.exec(text) ?? [];
  if (content === undefined) return undefined;
  const bytes = fromBase64(content);
  if (!fromBase64(header).toString('utf8').includes('"DEF"')) return beginsAsText(bytes) ? bytes.toString('utf8') : undefined;
  try {
    return inflateRawSync(bytes, { maxOutputLength: MOST_BYTES }).toString('utf8');
  } catch {
    return undefined;
  }
}

function fromBase64(text: string): Buffer {
  return Buffer.from(text, 'base64');
}

/** No byte at the beginning is a sign that text doesn't have. */
function beginsAsText(bytes: Buffer): boolean {
  return bytes.length > 0 && bytes.subarray(0, HEAD / 2).every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 13);
}
