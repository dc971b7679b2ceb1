import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readText, UnreadableFile } from '@phitrace/sources';
import { describe, expect, test } from 'vitest';
import { makeFolder } from '../core/folder.js';

const text = 'const name = "Zoë";\n';
const wide = Buffer.from(text, 'utf16le');

function read(content: Buffer, limit = 1000): string {
  const path = join(makeFolder({}), 'a.ts');
  writeFileSync(path, content);
  try {
    return readText(path, limit);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return `${error.reason}: ${error.detail}`;
  }
}

describe('the text of a file', () => {
  test('may hold a NUL where everything else is text', () => {
    const code = `const SEPARATOR = '\0';\n${text.repeat(10)}`;
    expect(read(Buffer.from(code))).toBe(code);
  });

  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16 with its mark', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['big-endian UTF-16 with its mark', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
    ['UTF-16 without a mark', wide],
    ['big-endian UTF-16 without a mark', Buffer.from(wide).swap16()],
  ])('is read from %s', (_, content) => {
    expect(read(content)).toBe(text);
  });

  test.each([
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 73, 72, 0, 0, 1, 0]), 'binary: holds NUL bytes'],
    ['text with many', Buffer.from('a\0b\0\0c'.repeat(20)), 'binary: holds NUL bytes'],
    ['a large file', Buffer.alloc(1001, 'a'), 'too-large: 1001 bytes; the limit is 1000 (limits.fileBytes)'],
  ])('is none of %s', (_, content, reason) => {
    expect(read(content)).toBe(reason);
  });

  test.each([
    ['/dev/zero', 'not a file'],
    ['/', 'not a file'],
    ['/nowhere', 'ENOENT'],
  ])('is none of %s', (path, detail) => {
    expect(() => readText(path, 1000)).toThrow(detail);
  });

  test('is empty where a system file says that it is', () => {
    expect(readText('/proc/self/status', 1000)).toBe('');
  });
});
