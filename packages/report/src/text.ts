import type { ScanResult } from '@phitrace/core';
import pico from 'picocolors';
import type { ReportContext } from './context.js';
import { activeFindings, summarize } from './summary.js';
import { createLineReader } from './text/excerpt.js';
import { formatMatrix, formatOverview } from './text/overview.js';
import { createLinks } from './text/place.js';
import { formatBlocks, formatLists } from './text/rule-section.js';
import { toStyle } from './text/style.js';
import { formatHeadline, formatLooks } from './text/summary.js';
import { formatThirdParties } from './text/third-parties.js';

/** Up to so many findings are shown in full. */
const mostInFull = 20;

/**
 * The report for people, in layers: what there is and what to do first on one screen, then the findings by rule and
 * decision, a line each, or in full where they are few or `details` asks for it. `brief` leaves the findings out.
 * Source lines are masked.
 */
export function reportText(result: ScanResult, context: ReportContext): string {
  const style = toStyle(pico.createColors(context.color), context.width);
  const link = createLinks(result.root, context.links === true);
  const findings = activeFindings(result);
  const isShort = findings.length <= mostInFull;
  const headline = formatHeadline(summarize(result), style);
  const readLine = createLineReader(context.readFile ?? (() => undefined), result.printedNames);
  const section = { speech: context, controls: context.controls, readLine, style, link };
  const sections =
    context.brief === true ? [] : isShort || context.details === true ? formatBlocks(findings, section) : formatLists(findings, section);
  const [matrix = [], ...more] = isShort ? [formatMatrix(result, context, style)] : formatOverview(result, context, style, link);
  const blocks = [
    [headline, ...matrix],
    ...more,
    formatThirdParties(result, style),
    formatLooks(result, style),
    ...sections,
    // Of a long report, a terminal shows the end.
    sections.length > 0 ? [headline] : [],
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}
