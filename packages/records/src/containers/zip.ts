import { type UnzipFileInfo, unzipSync } from 'fflate';
import { type Container, MOST_MEMBER_BYTES } from './container.js';
import { isOpenSpreadsheet, openOpenSpreadsheet } from './open-document.js';
import { isWorkbook, openWorkbook } from './workbook.js';

const MOST_MEMBERS = 2_000;

/** The files of an archive as far as the bounds allow, or the sheets of a workbook or spreadsheet. */
export function openZip(name: string, content: Buffer): Container {
  let bytes = 0;
  let seen = 0;
  let taken = 0;
  const fits = ({ originalSize, name: member }: UnzipFileInfo): boolean => {
    if (member.endsWith('/')) return false;
    seen++;
    if (bytes + originalSize > MOST_MEMBER_BYTES || taken >= MOST_MEMBERS || /\.jar$/i.test(member)) return false;
    bytes += originalSize;
    taken++;
    return true;
  };
  const files = unzipSync(content, { filter: fits });
  const left = seen === taken ? {} : { left: `${seen - taken} files in the archive were not read` };
  if (isWorkbook(files)) return { ...openWorkbook(name, files), ...left };
  if (isOpenSpreadsheet(files)) return { ...openOpenSpreadsheet(name, files), ...left };
  return { members: Object.entries(files).map(([member, data]) => ({ name: member, content: Buffer.from(data) })), ...left };
}
