import { gunzipSync } from 'node:zlib';
import { type Container, type ContainerKind, MOST_MEMBER_BYTES } from './container.js';

/** A gzip or zip file, within bounds; a workbook is a zip file too. What unpacks zip files is loaded when there is one. */
export const archive: ContainerKind = {
  isSo: (head) => isGzip(head) || isZip(head),
  failure: 'an archive that is broken, encrypted or grows too large',
  open: async (name, content) => (isGzip(content) ? openGzip(name, content) : (await import('./zip.js')).openZip(name, content)),
};

function isGzip(head: Buffer): boolean {
  return head[0] === 0x1f && head[1] === 0x8b;
}

function isZip(head: Buffer): boolean {
  return head.toString('latin1', 0, 4) === 'PK\x03\x04';
}

function openGzip(name: string, content: Buffer): Container {
  const inside = gunzipSync(content, { maxOutputLength: MOST_MEMBER_BYTES });
  return { members: [{ name: name.replace(/\.t?gz$/i, ''), content: inside }] };
}
