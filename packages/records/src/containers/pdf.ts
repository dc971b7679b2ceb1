import { type ContainerKind, type Member, stemOf, toMember } from './container.js';

const MOST_PAGES = 300;
/** Seconds of processor time for one document. Pages can call the same drawing again and again, at any depth. */
const MOST_SECONDS = 10;

/** A PDF document: the text of its pages and what is filled into its forms. Scanned pages hold no text. */
export const pdf: ContainerKind = {
  isSo: (head) => /^\s{0,16}%PDF-/.test(head.toString('latin1', 0, 32)),
  failure: 'a PDF document that is broken or needs a password',
  open: async (name, content) => {
    const { getDocumentProxy } = await import('unpdf');
    // Nothing is printed, fetched or evaluated.
    const document = await getDocumentProxy(new Uint8Array(content), { verbosity: 0, isEvalSupported: false, disableFontFace: true });
    try {
      const isOver = toTimer(MOST_SECONDS);
      const texts: string[] = [];
      for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES) && !isOver(); number++)
        texts.push(await textOf(await document.getPage(number), isOver));
      const members = toPageMembers(stemOf(name), texts.join('\n'));
      if (isOver()) return { members, left: `page ${texts.length} and what follows were not read to the end` };
      const left = document.numPages - texts.length;
      return { members, ...(left > 0 ? { left: `${left} pages were not read` } : {}) };
    } finally {
      await document.destroy();
    }
  },
};

/** Says when so much processor time has gone by. Other programs of a busy machine don't count. */
function toTimer(seconds: number): () => boolean {
  const start = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6 > seconds;
  };
}

interface Page {
  streamTextContent(): ReadableStream<{ items: readonly object[] }>;
  getAnnotations(): Promise<readonly { fieldName?: unknown; fieldValue?: unknown }[]>;
}

async function textOf(page: Page, isOver: () => boolean): Promise<string> {
  const items = await readItems(page, isOver);
  const fields = (await page.getAnnotations()).flatMap(({ fieldName, fieldValue }) =>
    typeof fieldName === 'string' && typeof fieldValue === 'string' && fieldValue !== '' ? [`${fieldName}: ${fieldValue}`] : [],
  );
  return [joinItems(items.filter(isTextItem)), ...fields].join('\n');
}

/** The pieces of a page, as long as there is time. The parser makes no more than are taken. */
async function readItems(page: Page, isOver: () => boolean): Promise<object[]> {
  const reader = page.streamTextContent().getReader();
  const items: object[] = [];
  while (!isOver()) {
    const { done, value } = await reader.read();
    if (done) return items;
    items.push(...value.items);
  }
  await reader.cancel(new Error('no time is left'));
  return items;
}

/** Text at a place: `transform` ends with x and y, in units of the page. */
interface TextItem {
  readonly str: string;
  readonly hasEOL: boolean;
  readonly transform: readonly number[];
  readonly width: number;
}

function isTextItem(item: object): item is TextItem {
  return 'str' in item;
}

/** A gap in a line that is wider than a space: one between columns, most of the time, and written as a tab. */
const GAP = 4;
const FEWEST_COLUMNS = 3;

/** The text, and its tables: lines after each other of as many columns. */
function toPageMembers(stem: string, text: string): Member[] {
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
