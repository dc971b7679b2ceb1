import { isUtf8 } from 'node:buffer';
import { closeSync, constants, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { InputError, type Skipped } from '@phitrace/core';

/** A file that can't be read, or not as text; it is counted and named as such. */
export class UnreadableFile extends InputError {
  constructor(
    readonly reason: Skipped['reason'],
    readonly detail: string,
  ) {
    super(`${reason}: ${detail}`);
  }
}

/** Without a mark, what stands in so many bytes tells the encoding. */
const SAMPLE = 8000;

/** The text of a file, without its mark: UTF-8 or UTF-16. An UnreadableFile says why there is none. */
export function readText(absolute: string, limit: number): string {
  return decode(readBytes(absolute, limit));
}

/** The text of a file, where it can be read. */
export function findText(absolute: string, limit: number): string | undefined {
  return ifReadable(() => readText(absolute, limit));
}

/** What is read of a file; undefined for one that can't be read, which whoever reads it for its own sake names. */
export function ifReadable<Content>(read: () => Content): Content | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof UnreadableFile) return undefined;
    throw error;
  }
}

/** The first bytes of a file; none of one that can't be read. */
export function readHead(absolute: string, length: number): Buffer {
  try {
    return read(absolute, (size) => Math.min(size, length));
  } catch {
    return Buffer.alloc(0);
  }
}

/** The content of a regular file, or of one that a link leads to: pipes and devices have no end. An UnreadableFile says why there is none. */
export function readBytes(absolute: string, limit: number): Buffer {
  try {
    return read(absolute, (size) => {
      if (size > limit) throw new UnreadableFile('too-large', `${size} bytes; the limit is ${limit} (limits.fileBytes)`);
      return size;
    });
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile('unreadable', (error as NodeJS.ErrnoException).code ?? 'cannot be read');
  }
}

function read(absolute: string, toLength: (size: number) => number): Buffer {
  // Looked at first, since opening a device may do something; and again, since the file may have been replaced.
  requireFile(statSync(absolute));
  const file = openSync(absolute, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const stat = fstatSync(file);
    requireFile(stat);
    return readUpTo(file, toLength(stat.size));
  } finally {
    closeSync(file);
  }
}

function requireFile(stat: { isFile(): boolean }): void {
  if (!stat.isFile()) throw new UnreadableFile('unreadable', 'not a file');
}

/** A file may be shorter than it says, and grow while it is read. */
function readUpTo(file: number, length: number): Buffer {
  const content = Buffer.alloc(length);
  let filled = 0;
  for (let more = -1; more !== 0 && filled < length; filled += more) more = readSync(file, content, filled, length - filled, null);
  return content.subarray(0, filled);
}

/** The text of some bytes. An UnreadableFile says that they are none. */
export function decode(content: Buffer): string {
  const encoding = encodingOf(content);
  if (encoding === undefined) throw new UnreadableFile('binary', 'holds NUL bytes');
  const text = encoding === 'utf16be' ? swapped(content).toString('utf16le') : content.toString(encoding);
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

type Encoding = 'utf8' | 'utf16le' | 'utf16be';

function encodingOf(content: Buffer): Encoding | undefined {
  const [first, second] = content;
  if (first === 0xff && second === 0xfe) return 'utf16le';
  if (first === 0xfe && second === 0xff) return 'utf16be';
  const sample = content.subarray(0, SAMPLE);
  if (!sample.includes(0)) return 'utf8';
  return wideEncodingOf(sample) ?? (isTextWithNul(content, sample) ? 'utf8' : undefined);
}

/** A separator that code writes as itself and not as its escape: one NUL here and there in what else is text. */
function isTextWithNul(content: Buffer, sample: Buffer): boolean {
  return countNul(sample) < sample.length / 100 && isUtf8(content);
}

function countNul(bytes: Buffer): number {
  return bytes.filter((byte) => byte === 0).length;
}

/** UTF-16 without a mark: most characters of code and data are ASCII, so every other byte is NUL, and no other is. */
function wideEncodingOf(sample: Buffer): Encoding | undefined {
  const count = (parity: number) => sample.filter((byte, index) => byte === 0 && index % 2 === parity).length;
  const [even, odd] = [count(0), count(1)];
  const most = sample.length * 0.35;
  if (even === 0 && odd > most) return 'utf16le';
  return odd === 0 && even > most ? 'utf16be' : undefined;
}

function swapped(content: Buffer): Buffer {
  return Buffer.from(content.subarray(0, content.length - (content.length % 2))).swap16();
}
