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
  /** The page without its blocks. */
  readonly prose: string;
  /** Inline code, without its backticks. */
  readonly codes: readonly string[];
  /** Targets of links. */
  readonly links: readonly string[];
}

interface Fence {
  readonly language: string;
  readonly line: number;
  readonly content: string[];
}

/** Reads a page: headings, fenced blocks, inline code and links. */
export function parsePage(text: string): Page {
  const headings: { level: number; text: string }[] = [];
  const blocks: Block[] = [];
  const prose: string[] = [];
  let section = '';
  let lead: string[] = [];
  let fence: Fence | undefined;
  text.split('\n').forEach((content, index) => {
    const mark = /^\s*```(\w*)/.exec(content);
    if (mark && fence) {
      blocks.push({
        section,
        language: fence.language,
        code: `${fence.content.join('\n')}\n`,
        line: fence.line,
        lead: inlineCodes(lead.join('\n')),
      });
      fence = undefined;
      lead = [];
    } else if (mark) fence = { language: mark[1] ?? '', line: index + 1, content: [] };
    else if (fence) fence.content.push(content);
    else {
      const heading = /^(#+) (.+)$/.exec(content);
      if (heading) headings.push({ level: heading[1]?.length ?? 0, text: heading[2] ?? '' });
      if (heading?.[1] === '##') section = heading[2] ?? '';
      lead = heading ? [] : [...lead, content];
      prose.push(content);
    }
  });
  const words = prose.join('\n');
  return {
    title: headings.find(({ level }) => level === 1)?.text ?? '',
    sections: headings.filter(({ level }) => level === 2).map((heading) => heading.text),
    anchors: headings.map((heading) => toAnchor(heading.text)),
    blocks,
    prose: words,
    codes: inlineCodes(words),
    links: [...words.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target),
  };
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
