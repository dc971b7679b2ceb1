import type { Standard } from '@phitrace/core';
import type { HeaderField, HeaderKind } from './header.js';

/** Image formats whose header is text, and what ends it: NRRD, and MetaImage with its pixels in the same file. */
const KINDS: readonly { readonly starts: RegExp; readonly ends: RegExp }[] = [
  { starts: /^NRRD\d{4}\r?\n/, ends: /\r?\n\r?\n/ },
  { starts: /^(?:ObjectType|NDims) *= *\w+\r?\n/, ends: /^ElementDataFile *=.*$/m },
];
/** A tag as group, element and text: `0010|0010:=DOE^JANE` in NRRD, `0010|0010 = DOE^JANE` in MetaImage. */
const TAG = /^([0-9a-f]{4})\|([0-9a-f]{4}) ?:?= ?(.+)$/gim;
const LONGEST_HEADER = 1_000_000;
const LONGEST_TEXT = 4_000;

/** An image in another format than DICOM, with the tags of the DICOM file that it was made of. */
export const copied: HeaderKind = {
  standard: 'dicom',
  isSo: (head) => {
    const start = head.toString('latin1', 0, 100);
    return KINDS.some(({ starts }) => starts.test(start));
  },
  failure: 'an image whose header is broken',
  read: (content, standard) => [readCopiedTags(content, standard)],
};

/**
 * The tags that a program copied from a DICOM file when it wrote the image in another format, as ITK, SimpleITK and what is
 * built on them do (`findings/simpleitk-nrrd-holds-the-header.sh`).
 */
function readCopiedTags(content: Buffer, { codes }: Standard): HeaderField[] {
  const text = content.toString('utf8', 0, LONGEST_HEADER);
  const ends = KINDS.find(({ starts }) => starts.test(text))?.ends.exec(text)?.index;
  const keywords = new Map(Object.entries(codes).map(([keyword, tag]) => [tag, keyword]));
  return [...text.slice(0, ends).matchAll(TAG)].flatMap(([, group = '', element = '', value = '']) => {
    const keyword = keywords.get(`x${group}${element}`.toLowerCase());
    return keyword === undefined ? [] : [{ name: keyword, text: value.slice(0, LONGEST_TEXT).trim() }];
  });
}
