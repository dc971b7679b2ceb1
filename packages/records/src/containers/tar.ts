import type { Container, Member } from './container.js';

const BLOCK = 512;
const MOST_MEMBERS = 2_000;
/** Kinds of entries that are files; others are folders, links and headers of the next entry. */
const FILE = new Set(['0', '\0']);

/** True for bytes that begin with the header of a tar archive (POSIX 1003.1, ustar, and GNU's). */
export function isTar(head: Buffer): boolean {
  return head.toString('latin1', 257, 262) === 'ustar';
}

/** The files of a tar archive, up to one whose header is broken. Long names are cut: only their end tells the format. */
export function openTar(content: Buffer): Container {
  const members: Member[] = [];
  let at = 0;
  while (at + BLOCK <= content.length && isTar(content.subarray(at)) && members.length < MOST_MEMBERS) {
    const size = parseInt(headerText(content, at + 124, 12), 8);
    if (!(size >= 0)) break;
    const from = at + BLOCK;
    if (FILE.has(content.toString('latin1', at + 156, at + 157)))
      members.push({ name: headerText(content, at, 100), content: content.subarray(from, from + size) });
    at = from + Math.ceil(size / BLOCK) * BLOCK;
  }
  const isWhole = at >= content.length || content[at] === 0;
  return { members, ...(isWhole ? {} : { left: 'the rest of the archive was not read' }) };
}

function headerText(content: Buffer, from: number, length: number): string {
  return content
    .toString('utf8', from, from + length)
    .replace(/\0.*$/s, '')
    .trim();
}
