import { count, type ScanResult, type VendorUse } from '@phitrace/core';
import { toPrintable } from '../printable.js';
import { alignColumns } from './columns.js';
import { wrap, type Style } from './style.js';

const mostRows = 6;

/** Without a configuration: the one note that says which third parties would need a BAA, instead of a flood. */
export function formatThirdParties({ configuration, vendors }: ScanResult, style: Style): string[] {
  if (configuration.path !== undefined) return [];
  const needed = vendors.filter(({ baa }) => baa.state === 'none' || baa.state === 'unknown' || baa.state === 'gap').sort(byUse);
  const found =
    needed.length > 0 ? 'These third parties would need one before they may receive PHI:' : 'No third party that would need one was seen.';
  return [
    ...wrap(`note: no configuration, so no BAA counts as signed. ${found}`, style.width, '  '),
    ...formatTable(needed),
    ...wrap('Run `phitrace init` to write a configuration and declare the BAAs that you have.', style.width - 2, '').map(
      (line) => `  ${line}`,
    ),
  ];
}

function formatTable(uses: readonly VendorUse[]): string[] {
  const rest = uses.length - mostRows;
  const rows = uses
    .slice(0, mostRows)
    .map(
      ({ name, category, calls, phiCalls }) =>
        [toPrintable(name), toPrintable(category), count(calls, 'call'), `${phiCalls} with PHI`] as const,
    );
  const lines = alignColumns(rows).map((line) => `    ${line}`);
  return rest > 0 ? [...lines, `    and ${rest} more`] : lines;
}

function byUse(a: VendorUse, b: VendorUse): number {
  return b.phiCalls - a.phiCalls || b.calls - a.calls || (a.name < b.name ? -1 : 1);
}
