import { crc32 } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { parquetWriteBuffer } from 'hyparquet-writer';

/** A table with the names of its columns in the first row. */
export type Table = readonly (readonly string[])[];

/** A workbook of one sheet (ECMA-376), all cells text. */
export function toWorkbook(table: Table): Buffer {
  const rows = table.map((row) => `<row>${row.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join('')}</row>`).join('');
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const package_ = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const parts = {
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="patients" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${package_}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
  };
  return Buffer.from(zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))));
}

export function toParquet([names = [], ...rows]: Table): Buffer {
  const columnData = names.map((name, i) => ({ name, data: rows.map((row) => row[i] ?? ''), type: 'STRING' as const }));
  return Buffer.from(parquetWriteBuffer({ columnData }));
}

/** A document of one page (ISO 32000), a line of text below the other. Without parentheses in the text. */
export function toPdf(text: string): Buffer {
  const shown = text.split('\n').map((line) => `(${line}) Tj T*`);
  const stream = ['BT', '/F1 8 Tf', '10 TL', '20 5000 Td', ...shown, 'ET'].join('\n');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 5100] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let document = '%PDF-1.4\n';
  const places = objects.map((object, i) => {
    const place = document.length;
    document += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${document.length}\n%%EOF\n`;
  return Buffer.from(`${document}${table}${trailer}`, 'latin1');
}

/** An image (PNG) of one pixel with a description. */
export function toImage(description: string): Buffer {
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  const pixel = Buffer.from('789c6360000000020001', 'hex');
  const chunks = [
    toChunk('IHDR', header),
    toChunk('tEXt', Buffer.from(`Description\0${description}`, 'latin1')),
    toChunk('IDAT', pixel),
    toChunk('IEND', Buffer.alloc(0)),
  ];
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...chunks]);
}

function toChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** The header of an image (DICOM part 10, explicit VR, little endian). */
export function toDicom(tags: readonly (readonly [group: number, element: number, kind: string, value: string])[]): Buffer {
  const syntax = toElement(0x0002, 0x0010, 'UI', '1.2.840.10008.1.2.1\0');
  const length = Buffer.alloc(4);
  length.writeUInt32LE(syntax.length);
  const meta = Buffer.concat([toElement(0x0002, 0x0000, 'UL', length.toString('latin1')), syntax]);
  const elements = tags.map(([group, element, kind, value]) => toElement(group, element, kind, value));
  return Buffer.concat([Buffer.alloc(128), Buffer.from('DICM'), meta, ...elements]);
}

function toElement(group: number, element: number, kind: string, value: string): Buffer {
  const text = Buffer.from(value.length % 2 === 0 ? value : `${value} `, 'latin1');
  const head = Buffer.alloc(8);
  head.writeUInt16LE(group, 0);
  head.writeUInt16LE(element, 2);
  head.write(kind, 4, 'latin1');
  head.writeUInt16LE(text.length, 6);
  return Buffer.concat([head, text]);
}
