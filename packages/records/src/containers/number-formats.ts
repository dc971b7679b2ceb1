import { SaxesParser } from 'saxes';

/** Writes the number of a cell as the sheet shows it, where that matters: days, and numbers with their zeros and dashes. */
export type NumberFormat = (text: string) => string;

export const PLAIN: NumberFormat = (text) => text;

/** Formats of ECMA-376, 18.8.30, that show a day; those of East Asia included. */
const isBuiltInDay = (id: number) => (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

const DAY = 86_400_000;
/** Day 0 of a workbook; days before March of 1900 are one off, since 1900 counts as a leap year there. */
const EPOCH = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const LAST_DAY = 2_958_465;

/** The formats of a workbook's styles, by the number that cells give. */
export function readFormats(xml: string, isSince1904: boolean): NumberFormat[] {
  const codes = new Map<number, string>();
  const formats: NumberFormat[] = [];
  const toDay = dayFormat(isSince1904 ? EPOCH_1904 : EPOCH);
  let isOfCells = false;
  const parser = new SaxesParser();
  parser.on('error', () => undefined);
  parser.on('opentag', ({ name, attributes }) => {
    const { numFmtId = '0', formatCode = '' } = attributes as Record<string, string | undefined>;
    const id = Number(numFmtId);
    if (name === 'numFmt') codes.set(id, formatCode);
    if (name === 'cellXfs') isOfCells = true;
    if (name === 'xf' && isOfCells) formats.push(toFormat(id, codes.get(id) ?? '', toDay));
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'cellXfs') isOfCells = false;
  });
  if (xml !== '') parser.write(xml).close();
  return formats;
}

function toFormat(id: number, code: string, toDay: NumberFormat): NumberFormat {
  const shown = code.replace(/"[^"]*"|\[[^\]]*\]|_./g, '');
  if (isBuiltInDay(id) || (/[yd]/i.test(shown) && !/[0#]/.test(shown))) return toDay;
  const places = shown.replace(/\\/g, '').split(';')[0] ?? '';
  return /^[0#() +-]+$/.test(places) && /0{3}|#{3}/.test(places) ? digitsFormat(places) : PLAIN;
}

function dayFormat(epoch: number): NumberFormat {
  return (text) => {
    const day = Math.floor(Number(text));
    return day > 0 && day <= LAST_DAY ? new Date(epoch + day * DAY).toISOString().slice(0, 10) : text;
  };
}

/** `000-00-0000` shows 54122998 as 054-12-2998. */
function digitsFormat(places: string): NumberFormat {
  const count = places.replace(/[^0#]/g, '').length;
  return (text) => {
    if (!/^\d+$/.test(text) || text.length > count) return text;
    const digits = text.padStart(count, '0');
    let at = 0;
    return places.replace(/[0#]/g, () => digits[at++] ?? '');
  };
}
