import { inflateRawSync } from 'node:zlib';
import type { Standard } from '@phitrace/core';
import dicomParser, { type DataSet, type Element } from 'dicom-parser';
import { isBareDicom, isExplicit } from './dicom-start.js';
import type { HeaderField } from './header.js';

/** Bytes that a deflated header and its pixels may grow to. */
const MOST_BYTES = 64_000_000;
/** Sequences within sequences that are looked into. */
const DEEPEST = 8;
const IMPLICIT = '1.2.840.10008.1.2';
const EXPLICIT = '1.2.840.10008.1.2.1';

/**
 * The identifying tags of a header, up to the pixels, as one list for each patient that it names: what was replaced when
 * an image was de-identified may stand in a sequence. Throws for a file that is cut off within it.
 */
export function readDicomTags(content: Buffer, { codes, subjects }: Pick<Standard, 'codes' | 'subjects'>): HeaderField[][] {
  const TransferSyntaxUID = isExplicit(content) ? EXPLICIT : IMPLICIT;
  const bounds = { untilTag: 'x7fe00010', inflater: inflate };
  const data = dicomParser.parseDicom(content, isBareDicom(content) ? { ...bounds, TransferSyntaxUID } : bounds);
  const keywords = new Map(Object.entries(codes).map(([keyword, tag]) => [tag, keyword]));
  const names: Names = { keywords, subjects: new Set(subjects), encoding: encodingOf(data) };
  const lists: HeaderField[][] = [];
  lists.unshift(listTags(data, names, { lists, depth: DEEPEST }));
  return lists;
}

interface Names {
  /** By tag. */
  readonly keywords: ReadonlyMap<string, string>;
  readonly subjects: ReadonlySet<string>;
  readonly encoding: string;
}

/** The tags of a data set and of what its sequences hold; an item that names a patient is a list of its own. */
function listTags(
  { elements, byteArray }: DataSet,
  names: Names,
  { lists, depth }: { lists: HeaderField[][]; depth: number },
): HeaderField[] {
  const tags: HeaderField[] = [];
  for (const element of Object.values(elements)) {
    const keyword = names.keywords.get(element.tag);
    const text = keyword === undefined ? '' : decodeText(byteArray, element, names.encoding);
    if (keyword !== undefined && text !== '') tags.push({ name: keyword, text });
    for (const { dataSet } of depth > 0 ? (element.items ?? []) : []) {
      const inside = dataSet ? listTags(dataSet, names, { lists, depth: depth - 1 }) : [];
      if (inside.some((tag) => names.subjects.has(tag.name))) lists.push(inside);
      else tags.push(...inside);
    }
  }
  return tags;
}

/** The library would inflate without end, and begin to read at the preamble. */
function inflate(content: Uint8Array, position: number): Uint8Array {
  return inflateRawSync(content.subarray(position), { maxOutputLength: MOST_BYTES });
}

/** The library reads all text as Latin-1, so bytes are decoded here, by the character set that the header names. */
function decodeText(content: Uint8Array, { dataOffset, length }: Element, encoding: string): string {
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
