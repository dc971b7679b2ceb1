import { escapeMarkup } from '../markup.js';

/** A column: what stands above it, and whether its values are offered as a filter. */
export interface Column {
  readonly title: string;
  readonly isChoice?: boolean;
  readonly isCode?: boolean;
}

/** Mark-up of a cell, made by this package; a text is escaped. */
export type Cell = string | { readonly markup: string };

/** A table of texts that can be filtered where scripts run; a word when it is empty. */
export function toTable(caption: string, columns: readonly Column[], rows: readonly (readonly Cell[])[]): string {
  if (rows.length === 0) return '<p>None.</p>\n';
  const heads = columns
    .map(({ title, isChoice }) => `<th scope="col"${isChoice ? ' data-choices' : ''}>${escapeMarkup(title)}</th>`)
    .join('');
  const lines = rows.map((cells) => `<tr>${cells.map((cell, index) => toCell(cell, columns[index])).join('')}</tr>`).join('\n');
  const label = escapeMarkup(caption);
  return `<div class="scroll" role="region" aria-label="${label}" tabindex="0"><table${rows.length > 1 ? ' data-filter' : ''}><caption>${label}</caption><thead><tr>${heads}</tr></thead><tbody>
${lines}
</tbody></table></div>
`;
}

function toCell(cell: Cell, column: Column | undefined): string {
  const content = typeof cell === 'string' ? escapeMarkup(cell) : cell.markup;
  return column?.isCode && content !== '' ? `<td><code>${content}</code></td>` : `<td>${content}</td>`;
}
