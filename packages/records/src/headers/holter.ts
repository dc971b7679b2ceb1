import { type HeaderField, type HeaderKind, type HeaderPlace, fixedText } from './header.js';

const BEGINNING = 'ISHNE1.0';
const HEADER = 522;
/** Texts and dates by place: F. Badilini, "The ISHNE Holter Standard Output File Format" (1998), table 1. */
const TEXTS: Readonly<Record<string, HeaderPlace>> = {
  First_Name: { at: 28, length: 40 },
  Last_Name: { at: 68, length: 40 },
  ID: { at: 108, length: 20 },
};
const DATES: Readonly<Record<string, number>> = { Birth_Date: 132, Record_Date: 138 };

/** Long recordings of the heart in the format of the International Society for Holter and Noninvasive Electrocardiology. */
export const holter: HeaderKind = {
  standard: 'ishne',
  isSo: (head) => head.length >= HEADER && head.toString('latin1', 0, BEGINNING.length) === BEGINNING,
  failure: 'a Holter recording whose header is cut off',
  read: (content) => [
    [
      ...Object.entries(TEXTS).map(([name, place]): HeaderField => ({ name, text: fixedText(content, place) })),
      ...Object.entries(DATES).map(([name, at]): HeaderField => ({ name, text: dateAt(content, at) })),
    ].filter(({ text }) => text !== ''),
  ],
};

/** Three numbers of two bytes: day, month, year; nothing where the day is not known. */
function dateAt(content: Buffer, at: number): string {
  const [day = 0, month = 0, year = 0] = [0, 2, 4].map((offset) => content.readInt16LE(at + offset));
  if (day <= 0 || month <= 0 || year <= 0) return '';
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
