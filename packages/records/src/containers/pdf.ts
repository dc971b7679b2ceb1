import { type ContainerKind, type Member, MOST_MEMBER_BYTES, stemOf, toMember } from './container.js';

const MOST_PAGES = 300;

/** A PDF document: the text of its pages and what is filled into its forms. Scanned pages hold no text. */
export const pdf: ContainerKind = {
  isSo: (head) => /^\s{0,16}%PDF-/.test(head.toString('latin1', 0, 32)),
  failure: 'a PDF document that is broken or needs a password',
  open: async (name, content) => {
    const { getDocumentProxy } = await import('unpdf');
    // Nothing is printed, fetched or evaluated.
    const document = await getDocumentProxy(new Uint8Array(content), { verbosity: 0, isEvalSupported: false, disableFontFace: true });
    try {
      const pages = Math.min(document.numPages, MOST_PAGES);
      const left = document.numPages - pages;
      const texts: string[] = [];
      let length = 0;
      for (let number = 1; number <= pages && length < MOST_MEMBER_BYTES; number++) {
        const text = await textOf(await document.getPage(number));
        length += text.length;
        texts.push(text);
      }
      return { members: toMembers(stemOf(name), texts.join('\n')), ...(left > 0 ? { left: `${left} pages were not read` } : {}) };
    } finally {
      await document.destroy();
    }
  },
};

interface Page {
  getTextContent(): Promise<{ items: readonly object[] }>;
  getAnnotations(): Promise<readonly { fieldName?: unknown; fieldValue?: unknown }[]>;
}

async function textOf(page: Page): Promise<string> {
  const { items } = await page.getTextContent();
  const fields = (await page.getAnnotations()).flatMap(({ fieldName, fieldValue }) =>
    typeof fieldName === 'string' && typeof fieldValue === 'string' && fieldValue !== '' ? [`${fieldName}: ${fieldValue}`] : [],
  );
  return [joinItems(items.filter(isText)), ...fields].join('\n');
}

/** Text at a place: `transform` ends with x and y, in units of the page. */
interface TextItem {
  readonly str: string;
  readonly hasEOL: boolean;
  readonly transform: readonly number[];
  readonly width: number;
}

function isText(item: object): item is TextItem {
  return 'str' in item;
}

/** A gap in a line that is wider than a space: one between columns, most of the time, and written as a tab. */
const GAP = 4;
const FEWEST_COLUMNS = 3;

/** The text, and its tables: lines after each other of as many columns. */
function toMembers(stem: string, text: string): Member[] {
  const tables: string[][] = [];
  let columns = 0;
  for (const line of text.split('\n')) {
    const count = line.split('\t').length;
    if (count >= FEWEST_COLUMNS && count === columns) tables.at(-1)?.push(line);
    else if (count >= FEWEST_COLUMNS) tables.push([line]);
    columns = count;
  }
  const members = tables.filter(({ length }) => length > 1).map((lines) => toMember(`${stem}.tsv`, lines.join('\n')));
  return [toMember(`${stem}.txt`, text.replaceAll('\t', '   ')), ...members];
}

function joinItems(items: readonly TextItem[]): string {
  let text = '';
  let end = Infinity;
  for (const { str, hasEOL, transform, width } of items) {
    const [x = 0] = transform.slice(4);
    const isBlank = str.trim() === '';
    if (!isBlank) text += x - end > GAP ? `\t${str}` : x > end ? ` ${str}` : str;
    if (hasEOL) text += '\n';
    if (hasEOL) end = Infinity;
    else if (!isBlank) end = x + width;
  }
  return text;
}
