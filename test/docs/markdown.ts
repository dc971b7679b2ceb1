/** A fenced code block. */
export interface Block {
  /** The heading of level 2 that it stands under; empty above the first. */
  readonly section: string;
  readonly language: string;
  readonly code: string;
  /** Line of the opening fence, from 1. */
  readonly line: number;
  /** The inline code of the text between the block before (or the heading) and this one. */
  readonly lead: readonly string[];
}

/** What the tests need of a page. */
export interface Page {
  readonly title: string;
  /** Headings of level 2. */
  readonly sections: readonly string[];
  readonly anchors: readonly string[];
  readonly blocks: readonly Block[];
  /** Inline code, without its backticks. */
  readonly codes: readonly string[];
  /** Targets of links. */
  readonly links: readonly string[];
}

/** A run of lines that are all inside a fence, or all outside. */
interface Part {
  readonly line: number;
  readonly language?: string;
  readonly lines: string[];
}

/** Reads a page: headings, fenced blocks, inline code and links. */
export function parsePage(text: string): Page {
  const parts = splitFences(text);
  const prose = parts.filter(({ language }) => language === undefined).map(({ lines }) => lines.join('\n'));
  const all = prose.join('\n\n');
  const headings = headingsOf(all, '#{1,6}');
  return {
    title: headingsOf(all, '#')[0] ?? '',
    sections: headingsOf(all, '##'),
    anchors: headings.map(toAnchor),
    blocks: toBlocks(parts),
    codes: inlineCodes(all),
    links: [...all.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target),
  };
}

function splitFences(text: string): Part[] {
  const parts: Part[] = [{ line: 1, lines: [] }];
  text.split('\n').forEach((content, index) => {
    const mark = /^\s*```(\w*)/.exec(content);
    const inside = parts.at(-1)?.language !== undefined;
    if (!mark) parts.at(-1)?.lines.push(content);
    else parts.push({ line: index + 1, lines: [], ...(inside ? {} : { language: mark[1] ?? '' }) });
  });
  return parts;
}

function toBlocks(parts: readonly Part[]): Block[] {
  let section = '';
  let lead: string[] = [];
  return parts.flatMap(({ line, language, lines }) => {
    if (language !== undefined) return [{ section, language, code: `${lines.join('\n')}\n`, line, lead }];
    const text = lines.join('\n');
    section = headingsOf(text, '##').at(-1) ?? section;
    lead = inlineCodes(text.slice(text.lastIndexOf('\n#') + 1));
    return [];
  });
}

function headingsOf(text: string, marks: string): string[] {
  return [...text.matchAll(new RegExp(`^${marks} (.+)$`, 'gm'))].map(([, heading = '']) => heading);
}

function inlineCodes(text: string): string[] {
  return [...text.matchAll(/(`+)(.+?)\1(?!`)/g)].map(([, , code = '']) => code.trim());
}

/** The anchor that GitHub gives to a heading. */
function toAnchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}
