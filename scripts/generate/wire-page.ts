import type { Difference } from '../../test/wire/rows.ts';
import { replaceBlock } from './pages.js';

/** What was seen of an SDK: call → place of a value → where it came out. */
interface Observed {
  readonly version: string;
  readonly hosts: readonly string[];
  readonly calls: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

/** The page of what was seen on the wire, with its tables written anew. */
export async function toWirePage(
  page: string,
  seen: Readonly<Record<string, Observed>>,
  differences: readonly Difference[],
): Promise<string> {
  const listed = await replaceBlock(page, 'wire-differences', toDifferences(differences));
  return replaceBlock(listed, 'wire', Object.entries(seen).map(toSection).join('\n\n'));
}

function toDifferences(differences: readonly Difference[]): string {
  const rows = differences.map(({ reason, calls }) => `| ${reason} | ${calls.map(code).join(', ')} |`);
  return ['| why | calls |', '| - | - |', ...rows].join('\n');
}

function toSection([probe, { version, calls }]: readonly [string, Observed]): string {
  const [name = '', part] = probe.replace(/@\d+$/, '').replace('__', '/').split('--');
  const head = ['call', 'what left', 'what did not'];
  const rows = Object.entries(calls).map(([call, places]) => [code(call), describeLeft(places), describeStayed(places)]);
  const table = [head, head.map(() => '-'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  return `## ${name} ${version}${part === undefined ? '' : `, ${part}`}\n\n${table}`;
}

/** Places that went the same ways are told together. */
function describeLeft(places: Observed['calls'][string]): string {
  const byWay = new Map<string, string[]>();
  for (const [place, ways] of Object.entries(places)) {
    if (ways.length > 0) byWay.set(describeWays(ways), [...(byWay.get(describeWays(ways)) ?? []), code(place)]);
  }
  return [...byWay].map(([ways, group]) => `${group.join(', ')} → ${ways}`).join('; ');
}

/** `api.openai.com body` is where most values travel: the part is told where it is another. */
function describeWays(ways: readonly string[]): string {
  return ways.map((way) => way.replace(/ body$/, '')).join(', ');
}

function describeStayed(places: Observed['calls'][string]): string {
  return Object.entries(places)
    .filter(([, ways]) => ways.length === 0)
    .map(([place]) => code(place))
    .join(', ');
}

function code(text: string): string {
  return `\`${text.replaceAll('|', '\\|')}\``;
}
