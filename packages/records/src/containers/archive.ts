import { gunzipSync } from 'node:zlib';
import { type UnzipFileInfo, unzipSync } from 'fflate';
import { type Container, type ContainerKind, MOST_MEMBER_BYTES } from './container.js';
import { isWorkbook, openWorkbook } from './workbook.js';

const MOST_MEMBERS = 2_000;

/** A gzip or zip file, within bounds; a workbook is a zip file too. */
export const archive: ContainerKind = {
  isSo: (head) => isGzip(head) || isZip(head),
  failure: 'an archive that is broken, encrypted or grows too large',
  open: (name, content) => (isGzip(content) ? openGzip(name, content) : openZip(name, content)),
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

function openZip(name: string, content: Buffer): Container {
  let bytes = 0;
  let seen = 0;
  let taken = 0;
  const fits = ({ originalSize, name: member }: UnzipFileInfo): boolean => {
    if (member.endsWith('/')) return false;
    seen++;
    if (bytes + originalSize > MOST_MEMBER_BYTES || taken >= MOST_MEMBERS || /\.(?:zip|gz|jar)$/i.test(member)) return false;
    bytes += originalSize;
    taken++;
    return true;
  };
  const files = unzipSync(content, { filter: fits });
  const left = seen === taken ? {} : { left: `${seen - taken} files in the archive were not read` };
  if (isWorkbook(files)) return { ...openWorkbook(name, files), ...left };
  return { members: Object.entries(files).map(([member, data]) => ({ name: member, content: Buffer.from(data) })), ...left };
}
