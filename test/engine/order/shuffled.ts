import type { FlowObservation } from '@phitrace/core';
import { openProject } from '@phitrace/sources';
import { loadProjectSetup } from '../../../packages/cli/dist/setup.js';
import { flowsTo } from '../../../packages/flows/dist/flows-to.js';
import type { FileFacts } from '../../../packages/flows/dist/graph/graph.js';
import { type Engine, linkFiles, sinksIn, toBasis } from '../../../packages/flows/dist/hosts/engine.js';
import { readProject } from '../../../packages/flows/dist/hosts/read-project.js';
import type { Random } from '../generator/random.ts';

/** Files, read once, to be linked in any order. */
export interface ReadFiles {
  readonly files: readonly FileFacts[];
  readonly link: (files: readonly FileFacts[]) => Engine;
}

/** What is seen at a sink as JSON: what reports compare, and the ways there. */
export interface Seen {
  readonly found: string;
  readonly ways: string;
}

export function readFiles(root: string): ReadFiles {
  const setup = loadProjectSetup(root);
  const project = openProject(setup, { root, paths: [], includesTests: false });
  const basis = toBasis({ root, ...setup, manifests: project.manifests });
  const { asked, around, resolve, schemas } = readProject(project, basis.models);
  return { files: [...asked, ...around], link: (files) => linkFiles(basis, files, resolve, schemas) };
}

/** What reaches the sinks, where files are linked and sinks are asked in the order that `order` gives. */
export function seenIn({ files, link }: ReadFiles, order: <Item>(items: readonly Item[]) => readonly Item[]): Seen[] {
  const engine = link(order(files));
  const sinks = order(engine.project.all.flatMap((file) => sinksIn(engine, file)));
  const reached = sinks.map((sink) => flowsTo(engine, sink));
  return [
    ...reached.flatMap(({ observations }) => observations.map(toSeen)),
    ...reached.flatMap(({ cuts }) => cuts.map((cut) => ({ found: JSON.stringify(cut), ways: '' }))),
  ];
}

function toSeen({ flows, ...rest }: FlowObservation): Seen {
  const plain = flows.map((flow) => JSON.stringify({ ...flow, steps: [] })).sort();
  return { found: JSON.stringify({ ...rest, flows: plain }), ways: JSON.stringify(flows.map(({ steps }) => steps)) };
}

/** What is seen in one order and not in the other. */
export function findDifferences(left: readonly Seen[], right: readonly Seen[], toText: (seen: Seen) => string): string[] {
  const [before, after] = [new Set(left.map(toText)), new Set(right.map(toText))];
  return [
    ...[...before].filter((text) => !after.has(text)).map((text) => `- ${text}`),
    ...[...after].filter((text) => !before.has(text)).map((text) => `+ ${text}`),
  ].sort((one, other) => (one.slice(2) < other.slice(2) ? -1 : 1));
}

/** Fisher and Yates's shuffle. */
export function shuffle<Item>(items: readonly Item[], random: Random): Item[] {
  const open = [...items];
  const shuffled: Item[] = [];
  while (open.length > 0) shuffled.push(...open.splice(random.below(open.length), 1));
  return shuffled;
}
