import { isIndex } from '@phitrace/core';
import { type Lexicon, splitWords } from '@phitrace/naming';
import type { CallFacts, FileFacts } from '../graph/graph.js';
import { namesOfWritten } from './names/names-at.js';

/** A value that is saved, and the name of what it is saved as. */
export interface Saved {
  readonly of: number;
  readonly name: string;
}

/** What a file saves as records of patients: `prisma.patient.create({ data })`, `insert(patients).values(row)`, `savePatient(form)`. */
export function savedIn(file: FileFacts, lexicon: Lexicon): Saved[] {
  return file.calls.flatMap((call) => {
    const name = namesOfWritten(file, call, lexicon).find((each) => isRecord(lexicon, each));
    return name === undefined ? [] : savedBy(file, call, lexicon).map((of) => ({ of, name }));
  });
}

function isRecord(lexicon: Lexicon, name: string): boolean {
  const { record, text } = lexicon.categories;
  return [record, text].includes(lexicon.classify([name], 'near')?.category ?? '');
}

/** The first of what a call is given that isn't a text and that no name tells of; of an object, what it spreads or holds as a whole. */
function savedBy(file: FileFacts, { args }: CallFacts, lexicon: Lexicon): number[] {
  const given = args.find(({ node }) => isUnnamed(file, node, lexicon));
  if (!given) return [];
  const { kind, edges } = file.nodes[given.node] ?? { edges: [] };
  if (kind !== 'object') return [given.node];
  const isWhole = (key: string | undefined) => key === undefined || isIndex(key) || lexicon.isWrapper(key);
  return edges.filter(({ label, keys = [] }) => label === 'copy' || (label === 'write' && isWhole(keys[0]))).map(({ from }) => from);
}

function isUnnamed(file: FileFacts, node: number, lexicon: Lexicon): boolean {
  const { kind, name = '', value, parts } = file.nodes[node] ?? {};
  if (value !== undefined || parts !== undefined || kind === 'function') return false;
  return splitWords(name).length === 0 || lexicon.isWrapper(name) || lexicon.classify([name], 'near') === undefined;
}
