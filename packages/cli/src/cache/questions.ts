import { createHmac, type Hmac } from 'node:crypto';
import fs, { type Stats } from 'node:fs';

/** What can be asked of the disk. The answer to each is a short text without any content. */
export type Question =
  | { readonly kind: 'exists' | 'stat' | 'lstat' | 'realpath' | 'folder' | 'text'; readonly path: string }
  /** The first bytes of a file, as many as were read. */
  | { readonly kind: 'head'; readonly path: string; readonly bytes: number }
  | { readonly kind: 'access'; readonly path: string; readonly mode: number };

/** A question that a scan asked of the disk, and the answer that it got. */
export type DiskAnswer = readonly [question: Question, answer: string];

/** Whether the disk gives the same answer now. */
export function holdsStill([question, answer]: DiskAnswer, secret: Buffer): boolean {
  return answerOf(question, secret) === answer;
}

/** The functions that answer, as Node has them. */
const node = { ...fs };

/** What the disk answers now. Contents are told apart by a digest that only this machine can make. */
function answerOf(question: Question, secret: Buffer): string {
  try {
    return ask(question, secret);
  } catch (error) {
    return toRefusal(error);
  }
}

function ask(question: Question, secret: Buffer): string {
  const { path } = question;
  switch (question.kind) {
    case 'exists':
      return String(node.existsSync(path));
    case 'stat':
      return toStatAnswer(node.statSync(path));
    case 'lstat':
      return toStatAnswer(node.lstatSync(path));
    case 'realpath':
      return node.realpathSync(path);
    case 'folder':
      return toFolderAnswer(node.readdirSync(path, { withFileTypes: true }), secret);
    case 'text':
      return digestOf(node.readFileSync(path), secret);
    case 'head':
      return toHeadAnswer(path, question.bytes, secret);
    case 'access':
      node.accessSync(path, question.mode);
      return '';
  }
}

export function toRefusal(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'error';
}

/** Times don't count, and neither does the size of anything but a file. */
export function toStatAnswer(stat: Stats | undefined): string {
  if (!stat) return 'ENOENT';
  if (stat.isFile()) return `file ${stat.size}`;
  return stat.isDirectory() ? 'folder' : stat.isSymbolicLink() ? 'link' : 'other';
}

interface ListedEntry {
  readonly name: string;
  isFile(): boolean;
  isDirectory(): boolean;
  isSymbolicLink(): boolean;
}

export function toFolderAnswer(entries: readonly ListedEntry[], secret: Buffer): string {
  const told = entries.map(
    (entry) => `${entry.isFile() ? 'f' : entry.isDirectory() ? 'd' : entry.isSymbolicLink() ? 'l' : 'o'}${entry.name}`,
  );
  return digestOf(Buffer.from(told.sort().join('\0')), secret);
}

export function digestOf(content: Buffer, secret: Buffer): string {
  return toDigest(startDigest(secret).update(content));
}

export function startDigest(secret: Buffer): Hmac {
  return createHmac('sha256', secret);
}

export function toDigest(digest: Hmac): string {
  return digest.digest('base64url');
}

function toHeadAnswer(path: string, bytes: number, secret: Buffer): string {
  const { O_RDONLY, O_NONBLOCK } = node.constants;
  const file = node.openSync(path, O_RDONLY | O_NONBLOCK);
  try {
    const digest = startDigest(secret);
    const chunk = Buffer.allocUnsafe(Math.min(bytes, CHUNK));
    for (let left = bytes; left > 0;) {
      const read = node.readSync(file, chunk, 0, Math.min(left, chunk.length), null);
      if (read === 0) break;
      digest.update(chunk.subarray(0, read));
      left -= read;
    }
    return toDigest(digest);
  } finally {
    node.closeSync(file);
  }
}

const CHUNK = 1 << 20;
