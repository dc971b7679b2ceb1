import { memoize } from '@phitrace/core';
import { splitWords } from '@phitrace/naming';
import type { FileFacts } from '../graph/graph.js';
import type { Solver } from '../query/query.js';
import { constantText } from '../graph/constant-text.js';
import { chainOf, type Frame, nodeOf, type Origin, type State } from '../query/state.js';

const MAX_DEPTH = 4;

/** What is asked, and what was found out on the way: branches that meet are read once. */
interface HostReading {
  readonly solver: Solver;
  readonly depth: number;
  readonly known: Map<string, readonly string[]>;
}

type Parts = readonly (string | number)[];

/** The fixed texts that a value begins with, as far as they are known; several where branches differ. */
export function leadingTexts(solver: Solver, file: FileFacts, node: number, stack?: Frame): readonly string[] {
  return hostTextsAt({ solver, depth: 0, known: new Map() }, file, node, stack);
}

function hostTextsAt(reading: HostReading, file: FileFacts, node: number, stack: Frame | undefined): readonly string[] {
  const { solver, depth, known } = reading;
  if (depth > MAX_DEPTH) return [];
  return memoize(known, `${depth}:${file.path}:${node}:${stack?.id}`, () => {
    const texts = solver.origins(file, node, [], stack).flatMap(({ state }) => {
      const found = state.file.nodes[state.node];
      if (typeof found?.value === 'string' && state.path.length === 0) return [found.value];
      const parts = found?.kind === 'derive' ? found.parts : undefined;
      return parts ? textsOfParts(reading, state.file, parts, state.stack) : [];
    });
    return [...new Set(texts)];
  });
}

function textsOfParts(reading: HostReading, file: FileFacts, parts: Parts, stack: Frame | undefined): readonly string[] {
  const fixed = parts.findIndex((part) => typeof part !== 'string');
  const before = (fixed < 0 ? parts : parts.slice(0, fixed)).join('');
  const first = parts[fixed];
  if (typeof first !== 'number' || /^[a-z]+:\/\/[^/]+/i.test(before)) return [before];
  const texts = hostTextsAt({ ...reading, depth: reading.depth + 1 }, file, first, stack).map((text) => before + text);
  return texts.length > 0 || before === '' ? texts : [before];
}

/** True for a value whose beginning isn't written down here, or not only: `process.env.MODEL_URL ?? 'http://localhost:11434'`. */
export function startsUnknown(solver: Solver, file: FileFacts, node: number, path: readonly string[], depth = 0): boolean {
  if (depth > MAX_DEPTH) return false;
  return solver.origins(file, node, path).some(({ kind, state }) => {
    const { kind: nodeKind, parts = [] } = nodeOf(state);
    if (nodeKind !== 'derive') return kind === 'external' || kind === 'module' || kind === 'parameter';
    const [first] = parts.filter((part) => part !== '');
    return typeof first === 'number' && startsUnknown(solver, state.file, first, [], depth + 1);
  });
}

/** The fixed texts that a value ends with, as far as they are known. */
export function trailingTexts(solver: Solver, file: FileFacts, node: number, stack?: Frame): readonly string[] {
  return solver.origins(file, node, [], stack).flatMap(({ state }) => {
    const { value, parts } = nodeOf(state);
    const last = typeof value === 'string' ? value : parts?.at(-1);
    return typeof last === 'string' && last !== '' && state.path.length === 0 ? [last] : [];
  });
}

/** The words of an address whose host isn't known: its fixed parts, and the names that hold the rest. */
export function addressWords(solver: Solver, origins: readonly Origin[]): readonly string[] {
  return [...new Set(wordsOfOrigins({ solver, depth: 0, known: new Map() }, origins))];
}

function wordsOfOrigins(reading: HostReading, origins: readonly Origin[]): readonly string[] {
  return origins.flatMap(({ state }) => {
    const { kind, name = '', parts = [] } = nodeOf(state);
    const inside = kind === 'derive' ? parts.flatMap((part) => wordsOfPart(reading, state.file, part)) : [];
    const asked = [...chainOf(state)].flatMap(wordsAskedFor);
    return [...splitWords(name), ...asked, ...inside];
  });
}

function wordsOfPart(reading: HostReading, file: FileFacts, part: string | number): readonly string[] {
  if (typeof part === 'string') return splitWords(part);
  const { solver, depth, known } = reading;
  if (depth >= MAX_DEPTH) return [];
  const read = () => wordsOfOrigins({ ...reading, depth: depth + 1 }, solver.origins(file, part, []));
  return memoize(known, `${depth}:${file.path}:${part}`, read);
}

/** The keys under which a value is asked for at one point of its way, of an object or of a call: `settings.get('SLACK_URL')`. */
function wordsAskedFor({ file, node, path }: State): readonly string[] {
  const { kind, ref } = nodeOf({ file, node });
  const args = kind === 'call' && ref !== undefined ? (file.calls[ref]?.args ?? []) : [];
  return [...path, ...args.map((argument) => constantText(file, argument.node) ?? '')].flatMap(splitWords);
}

/** The host of a URL; undefined for a relative one. */
export function hostOf(url: string): string | undefined {
  return /^(?:[a-z][a-z0-9+.-]*:)?\/\/(?:[^/@]*@)?([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase();
}
