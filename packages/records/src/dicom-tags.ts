import dicomParser, { type DataSet, type Element } from 'dicom-parser';

/** A tag of the header, as its keyword, and its text. */
export interface DicomTag {
  readonly keyword: string;
  readonly text: string;
}

/** The identifying tags of a header, up to the pixels. Throws for a file that is cut off within it. */
export function readDicomTags(content: Buffer, codes: Readonly<Record<string, string>>): DicomTag[] {
  const data = dicomParser.parseDicom(content, { untilTag: 'x7fe00010' });
  const encoding = encodingOf(data);
  return Object.entries(codes).flatMap(([keyword, tag]) => {
    const element = data.elements[tag];
    const text = element === undefined ? '' : decodeText(content, element, encoding);
    return text === '' ? [] : [{ keyword, text }];
  });
}

/** The library reads all text as Latin-1, so bytes are decoded here, by the character set that the header names. */
function decodeText(content: Buffer, { dataOffset, length }: Element, encoding: string): string {
  const bytes = content.subarray(dataOffset, dataOffset + Math.min(length, 4_000));
  return new TextDecoder(encoding)
    .decode(bytes)
    .replace(/[\0\s]+$/, '')
    .replace(/=.*$/, '')
    .trim();
}

const ENCODINGS: Readonly<Record<string, string>> = {
  'ISO_IR 192': 'utf-8',
  GB18030: 'gb18030',
  GBK: 'gbk',
  'ISO_IR 144': 'iso-8859-5',
  'ISO_IR 101': 'iso-8859-2',
  'ISO_IR 109': 'iso-8859-3',
  'ISO_IR 110': 'iso-8859-4',
  'ISO_IR 126': 'iso-8859-7',
  'ISO_IR 127': 'iso-8859-6',
  'ISO_IR 138': 'iso-8859-8',
  'ISO_IR 166': 'windows-874',
  'ISO_IR 13': 'shift_jis',
  'ISO 2022 IR 87': 'iso-2022-jp',
  'ISO 2022 IR 149': 'euc-kr',
};

function encodingOf(data: DataSet): string {
  const named = (data.string('x00080005') ?? '').split('\\').map((name) => ENCODINGS[name.trim()]);
  return named.find((encoding) => encoding !== undefined) ?? 'latin1';
}
