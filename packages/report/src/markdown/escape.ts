import { toPrintable } from '../printable.js';

/** Text that Markdown takes as it stands: no link, image, mark-up or mention, on one line, also in a cell of a table. */
export function escapeMarkdown(text: string): string {
  return toPrintable(text)
    .replace(/[\\`*_{}[\]()#+!|~$]/g, (character) => `\\${character}`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('@', '&#64;')
    .replace(/:\/\//g, '&#58;//');
}

/** Code on one line, also in a cell of a table. */
export function toMarkdownCode(text: string): string {
  return `\`${toPrintable(text).replaceAll('`', "'").replaceAll('|', '\\|')}\``;
}

/** A table; the cells are Markdown already. Nothing without rows. */
export function toMarkdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const lines = [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`);
  return lines.join('');
}
