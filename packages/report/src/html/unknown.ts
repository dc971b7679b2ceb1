import { count } from '@phitrace/core';
import type { Unknown } from '../unknown.js';
import { toParagraph } from './page.js';
import { toHtmlTable } from './table.js';

/** The part of a page that says what was not looked at; `told` is markup that stands before the table of files. */
export function toUnknownPart({ skipped, cutFlows, enginesNotRun }: Unknown, told = ''): string {
  const rest = `${count(cutFlows, 'flow')} cut by a bound; not run: ${enginesNotRun.join(', ') || 'none'}.`;
  const columns = [
    { title: 'File', isCode: true },
    { title: 'Why', isChoice: true },
  ];
  const cells = skipped.map(({ path, reason }) => [path, reason]);
  return toParagraph(rest) + told + toHtmlTable('Not analysed, or only in part', columns, cells);
}
