import { fill, type Edge, type Shape } from './edge.ts';
import { allEdges } from './edges/index.ts';
import { sinks, sources, type Sink, type Source } from './frames.ts';
import type { Random } from './random.ts';

/** One flow of a value; the probe after it prints what the value has become. */
export interface Step {
  readonly label: string;
  /** The code as in the table of edges, for people. */
  readonly code: string;
}

/** A program whose truth is learnt by running it. */
export interface Program {
  /** Its main file is `<id>.ts` or `<id>.js`. */
  readonly id: string;
  readonly language: 'ts' | 'js';
  /** Texts by file name, without extension. */
  readonly files: ReadonlyMap<string, string>;
  /** The step of each probe: a call that prints `#0`, `#1`, … */
  readonly probes: readonly Step[];
  /** Numbers of the flags that it asks. */
  readonly flags: readonly number[];
}

/** What a program is made of while it grows. */
interface Draft {
  readonly id: string;
  readonly imports: string[];
  readonly top: string[];
  readonly body: string[];
  readonly files: Map<string, string>;
  readonly probes: Step[];
  readonly flags: number[];
}

const longest = 8;

/** A chain of one to five edges from a source to a sink, with a probe after each edge. */
export function buildProgram(random: Random, index: number): Program {
  const draft: Draft = { id: `p${index}`, imports: [], top: [], body: [], files: new Map(), probes: [], flags: [] };
  const source = random.pick(sources);
  const language = random.chance(0.12) ? 'js' : 'ts';
  addSource(draft, source, language);
  const { shape, name } = addChain(draft, random, 1 + random.below(longest));
  if (random.chance(0.3)) addSink(draft, random.pick(sinks), shownAs(shape, name));
  const { id, files, probes, flags } = draft;
  files.set(
    id,
    [
      "import type { Patient } from 'fhir/r4';",
      ...draft.imports,
      'declare function flag(id: number): boolean;',
      ...draft.top,
      source.open,
      ...draft.body,
      source.close,
      '',
    ].join('\n'),
  );
  return { id, language, files, probes, flags };
}

function addSource(draft: Draft, source: Source, language: string): void {
  const name = `${draft.id}source`;
  const place = (text: string) => text.replaceAll('$source', name);
  if (source.imports) draft.imports.push(place(source.imports));
  if (source.top) draft.top.push(source.top);
  if (source.other) draft.files.set(name, source.other);
  addProbe(draft, { label: language === 'js' ? `${source.label}, untyped` : source.label, code: source.open }, 'patient');
}

/** Adds edges until the length is reached; after an edge that ends the flow, one more. */
function addChain(draft: Draft, random: Random, length: number): { shape: Shape; name: string } {
  let shape: Shape = 'record';
  let name = 'patient';
  let left = length;
  for (let number = 1; left > 0; number++) {
    const edge = pickEdge(random, shape);
    const output = `v${number}`;
    addEdge(draft, edge, name, output, number);
    shape = edge.to;
    name = output;
    left = edge.kills ? Math.min(left - 1, 1) : left - 1;
    addProbe(draft, edge, shownAs(shape, name));
  }
  return { shape, name };
}

/** Labels are picked first, so that a label with many variants isn't seen more often. Ends are rarer: after them a chain is short. */
function pickEdge(random: Random, shape: Shape): Edge {
  const ends = random.chance(0.25);
  const possible = allEdges.filter(({ from, kills = false }) => from === shape && kills === ends);
  const turning = random.chance(0.25) ? possible.filter(({ to }) => to !== shape) : [];
  const fitting = turning.length > 0 ? turning : possible;
  const label = random.pick([...new Set(fitting.map((edge) => edge.label))]);
  const edge = random.pick(fitting.filter((one) => one.label === label));
  return random.chance(0.2) ? nest(edge) : edge;
}

/** The same edge inside a function of its own. */
function nest(edge: Edge): Edge {
  if (edge.from !== 'text' || edge.to !== 'text' || /\bawait\b/.test(edge.code)) return edge;
  const code = `const $nest = ($inner: string) => { ${edge.code.replaceAll('$in', '$inner').replaceAll('$out', '$result')} return $result; }; const $out = $nest($in);`;
  return { ...edge, label: edge.kills ? 'nested, safe' : 'nested', code };
}

function addEdge(draft: Draft, edge: Edge, input: string, output: string, number: number): void {
  const names = { other: `${draft.id}other${number}`, barrel: `${draft.id}barrel${number}` };
  if (/\bflag\(/.test(`${edge.code}${edge.top ?? ''}`)) draft.flags.push(number);
  addParts(draft, edge, names, (text) => fillAll(text, input, output, `${draft.id}x${number}`, names, number));
}

function addSink(draft: Draft, sink: Sink, shown: string): void {
  const input = shown.startsWith('await ') ? 'shown' : shown;
  if (input !== shown) draft.body.push(`  const ${input} = ${shown};`);
  const names = { other: `${draft.id}output`, barrel: '' };
  addParts(draft, sink, names, (text) => {
    const filled = fillAll(text, input, '', `${draft.id}s`, names, 0);
    return filled.replace(/'#'/g, () => `'#${draft.probes.push(sink) - 1}'`);
  });
}

/** A probe is a sink: the scan has to find it exactly when the program prints the marker there. */
function addProbe(draft: Draft, step: Step, shown: string): void {
  draft.body.push(`  console.log('#${draft.probes.length}', ${shown});`);
  draft.probes.push(step);
}

function addParts(
  draft: Draft,
  parts: Pick<Edge, 'code' | 'top' | 'other' | 'between'>,
  names: { other: string; barrel: string },
  place: (text: string) => string,
): void {
  if (parts.other) draft.files.set(names.other, place(parts.other.code));
  if (parts.between) draft.files.set(names.barrel, place(parts.between));
  if (parts.other?.imports) draft.imports.push(place(parts.other.imports));
  if (parts.top) draft.top.push(place(parts.top));
  draft.body.push(
    ...place(parts.code)
      .split('\n')
      .map((line) => `  ${line}`),
  );
}

function fillAll(
  text: string,
  input: string,
  output: string,
  prefix: string,
  names: { other: string; barrel: string },
  number: number,
): string {
  const own = text
    .replace(/\$(other|barrel)\b/g, (_all, name: 'other' | 'barrel') => names[name])
    .replace(/\bflag\(1\)/g, `flag(${number})`);
  return fill(own, input, output, prefix).replace(/\$(nest|inner|result)\b/g, (_all, name: string) => `${prefix}${name}`);
}

/** What is printed of a value: what a promise resolves to, what a function gives. */
function shownAs(shape: Shape, name: string): string {
  if (shape === 'promise') return `await ${name}`;
  return shape === 'getter' ? `${name}()` : name;
}
