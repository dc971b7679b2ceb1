import { gunzipSync } from 'node:zlib';
import { type Container, type ContainerKind, MOST_MEMBER_BYTES } from './container.js';
import { isTar, openTar } from './tar.js';

/** A gzip, tar or zip file, within bounds; a workbook is a zip file too. What unpacks zip files is loaded when there is one. */
export const archive: ContainerKind = {
  isSo: (head) => isGzip(head) || isTar(head) || isZip(head),
  failure: 'an archive that is broken, encrypted or grows too large',
  open: async (name, content) => {
    if (isGzip(content)) return openGzip(name, content);
    return isTar(content) ? openTar(content) : (await import('./zip.js')).openZip(name, content);
  },
};

function isGzip(head: Buffer): boolean {
  return head[0] === 0x1f && head[1] === 0x8b;
}

function isZip(head: Buffer): boolean {
  return head.toString('latin1', 0, 4) === 'PK\x03\x04';
}

function openGzip(name: string, content: Buffer): Container {
  const inside = gunzipSync(content, { maxOutputLength: MOST_MEMBER_BYTES });
  if (isTar(inside)) return openTar(inside);
  return { members: [{ name: name.replace(/\.t?gz$/i, ''), content: inside }] };
}
