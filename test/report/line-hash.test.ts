import { lineHashes } from '@phitrace/report';
import { describe, expect, it } from 'vitest';

/** The algorithm as described, written the slow and obvious way: every line's window is hashed from its first character. */
function expectedHashes(text: string): string[] {
  const characters = [...normalize(text), 65535];
  const starts = characters.flatMap((_, index) => (index === 0 || characters[index - 1] === 10 ? [index] : []));
  const counts = new Map<string, number>();
  return starts.map((start) => {
    const window = Array.from({ length: 100 }, (_, index) => characters[start + index] ?? 0);
    const hash = window.reduce((sum, code) => BigInt.asUintN(64, sum * 37n + BigInt(code)), 0n).toString(16);
    counts.set(hash, (counts.get(hash) ?? 0) + 1);
    return `${hash}:${counts.get(hash)}`;
  });
}

function normalize(text: string): number[] {
  return Array.from({ length: text.length }, (_, index) => index)
    .filter((index) => !(text[index] === '\n' && text[index - 1] === '\r'))
    .map((index) => (text[index] === '\r' ? 10 : text.charCodeAt(index)))
    .filter((code) => code !== 32 && code !== 9);
}

/** Repeatable noise: the generator of Park and Miller. */
function noise(seed: number, length: number): string {
  const alphabet = 'ab{}();=\n\n\r\t  é漢\u{1f600}"\'0';
  let state = seed;
  return Array.from({ length }, () => {
    state = (state * 48271) % 2147483647;
    return alphabet[state % alphabet.length];
  }).join('');
}

describe('the line hash that GitHub tracks alerts by', () => {
  // Published vectors of the algorithm.
  it.each([
    ['', ['c129715d7a2bc9a3:1']],
    [' a\nb\n  \t\tc\n d', ['271789c17abda88f:1', '54703d4cd895b18:1', '180aee12dab6264:1', 'a23a3dc5e078b07b:1']],
    [
      ' hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End',
      ['8b7cf3e952e7aeb2:1', 'b1ae1287ec4718d9:1', 'bff680108adb0fcc:1', 'c6805c5e1288b612:1', 'b86d3392aea1be30:1', 'e6ceba753e1a442:1'],
    ],
  ])('gives the published hashes of %j', (text, hashes) => {
    expect(lineHashes(text)).toEqual(hashes);
  });

  it.each([
    ['one line', 'const a = 1;'],
    ['a last line break', 'a\n'],
    ['only blank lines', '\n\n\r\n\r'],
    ['lines that are the same', 'x();\n'.repeat(60)],
    ['a line longer than the window', `${'abc'.repeat(400)}\nnext`],
    ['the highest characters', '\uffff'.repeat(300)],
    ['all kinds of line breaks', 'a\r\nb\rc\n\rd\r \ne'],
    ['a byte order mark', '\ufeffa\nb'],
  ])('agrees with plain big integers on %s', (_, text) => {
    expect(lineHashes(text)).toEqual(expectedHashes(text));
  });

  it('agrees with plain big integers on noise', () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const text = noise(seed * 7919, seed * 17);
      expect(lineHashes(text)).toEqual(expectedHashes(text));
    }
  });

  it('counts equal windows', () => {
    const hashes = lineHashes('x();\n'.repeat(120));
    expect(hashes[0]?.split(':')[0]).toBe(hashes[1]?.split(':')[0]);
    expect(hashes[1]).toMatch(/:2$/);
  });

  it('ignores line breaks of other systems and indentation', () => {
    expect(lineHashes('if (a) {\r\n\tb();\r\n}\r\n')).toEqual(lineHashes('if (a) {\n    b();\n}\n'));
  });
});
