import { memoize } from '@phitrace/core';
import { type Lexicon, splitWords } from '@phitrace/naming';
import type { CallFacts, Edge, FileFacts } from '../../graph/graph.js';
import type { CallRef } from '../../graph/program.js';

/** Objects and texts within an argument that are looked into. */
const MAX_DEPTH = 4;
/** The same, of names, objects and calls that print them, on the way to keys. */
const MAX_STEPS = 8;

/** Tells by what stands beside a value in a call whom it is about: `log.info('answered', { patientId, score })`. */
export class NamesBeside {
  private readonly known = new WeakMap<CallFacts, boolean>();

  constructor(private readonly lexicon: Lexicon) {}

  /** True for a call that is given a patient's name or reference, or a text about a patient or a record. */
  isAboutPatient({ file, call }: CallRef): boolean {
    const facts = file.calls[call];
    return facts !== undefined && memoize(this.known, facts, () => this.isAbout(facts, file));
  }

  /** True for a call that says which patient it is about, by a name or in a text. */
  namesPatient({ file, call }: CallRef): boolean {
    return (file.calls[call]?.args ?? []).some(({ node }) => wordsIn(file, node).some((word) => this.lexicon.isSubject(word)));
  }

  /** True for a call that is given a name of what holds patients or records of theirs: `save('pending-notes', item)`. */
  isUnderRecords({ file, call }: CallRef): boolean {
    const texts = file.calls[call]?.args.flatMap(({ node }) => namesIn(file, node, MAX_DEPTH)) ?? [];
    return texts.some((text) => this.lexicon.isPlaceOfPatients(text));
  }

  private isAbout({ args }: CallFacts, file: FileFacts): boolean {
    const words = args.flatMap(({ node }) => wordsIn(file, node));
    return words.some((word) => this.lexicon.isSubject(word)) || this.lexicon.isOfRecords(words);
  }
}

/** The texts without spaces that a value may be: a constant, or one of several that it is chosen from. */
function namesIn(file: FileFacts, id: number, depth: number): string[] {
  const { kind, value, edges } = file.nodes[id] ?? { edges: [] };
  if (typeof value === 'string') return /^[\w:.-]+$/.test(value) ? [value] : [];
  if (depth === 0 || (kind !== 'local' && kind !== 'copy')) return [];
  return edges.filter(({ label }) => label === 'copy').flatMap(({ from }) => namesIn(file, from, depth - 1));
}

/** Words of names and fixed texts within an argument. */
export function wordsIn(file: FileFacts, id: number, depth = MAX_DEPTH): string[] {
  const { kind, name = '', value, parts = [], edges } = file.nodes[id] ?? { edges: [] };
  const texts = [name, ...parts, value].filter((text) => typeof text === 'string');
  const keys = edges.filter(({ label }) => label === 'write' || label === 'read').flatMap(({ keys: written = [] }) => written);
  const isOpen = depth > 0 && (kind === 'object' || kind === 'derive' || kind === 'read' || kind === 'copy');
  const inner = isOpen ? edges.flatMap(({ from }) => wordsIn(file, from, depth - 1)) : [];
  return [...[...texts, ...keys].flatMap(splitWords), ...inner];
}

/** Keys under which something is written within an argument, or within what it is the JSON of: what a request is asked with by name. */
export function keysIn(file: FileFacts, id: number, depth = MAX_STEPS): string[] {
  const edges = depth === 0 ? [] : writtenIn(file, id);
  return edges.flatMap(({ label, keys = [], from }) => [...(label === 'write' ? keys : []), ...keysIn(file, from, depth - 1)]);
}

/** What an object is made of, whatever it is called by now, or printed as. */
function writtenIn({ nodes, calls }: FileFacts, id: number): readonly Edge[] {
  const { kind, edges, ref = -1 } = nodes[id] ?? { edges: [] };
  if (kind === 'object' || kind === 'copy' || kind === 'local') return edges;
  const call = kind === 'call' ? calls[ref] : undefined;
  return call?.text === 'JSON.stringify' ? call.args.map(({ node }): Edge => ({ from: node, label: 'copy' })) : [];
}
