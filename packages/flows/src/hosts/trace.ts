import type { Location, Project } from '@phitrace/core';
import type { PrintedNames } from '@phitrace/naming';
import type { Classified } from '../evidence/classified.js';
import { openEngine } from './project-host.js';
import type { FileFacts, NodeKind } from '../graph/graph.js';
import { locationOf } from '../flows-to.js';
import { liftedOrigins } from '../query/lifted-origins.js';
import { chainOf, nodeOf, type Origin, startState } from '../query/state.js';

/** Why a value on a line is PHI, or isn't. */
export interface TraceLine {
  readonly location: Location;
  readonly name: string;
  /** Absent where it isn't PHI. */
  readonly found?: Classified;
  /** What the walk ended in. */
  readonly end: Origin['kind'];
  /** From where it comes to the value. */
  readonly steps: readonly TraceStep[];
}

/** One state of a walk: a node of the graph, by its name, asked for the value at a path. Names are fit to be printed. */
export interface TraceStep {
  readonly location: Location;
  readonly node: NodeKind;
  readonly name: string;
  readonly path: readonly string[];
}

/** Explains the named values on a line of a file (relative to the root): where each comes from, and what that says. */
export function traceLine(opened: Project, path: string, line: number): TraceLine[] {
  const { project, solver, evidence } = openEngine(opened);
  const file = project.file(path);
  if (!file) return [];
  const onLine = file.calls.flatMap((call) =>
    locationOf(file, call.start, call.end).line === line ? call.args.map((argument) => argument.node) : [],
  );
  const declared = file.nodes.flatMap((node, id) =>
    ['local', 'parameter'].includes(node.kind) && node.end > node.start && locationOf(file, node.start, node.end).line === line ? [id] : [],
  );
  return [...new Set([...onLine, ...declared])].flatMap((id) => {
    const node = file.nodes[id];
    const value = { location: locationOf(file, node?.start ?? 0, node?.end ?? 0), name: nameOf(file, id, evidence.names) };
    const origins = liftedOrigins(solver, startState(file, id, []));
    // What is made of nothing comes from nowhere: `new Date()`.
    if (origins.length === 0) return [{ ...value, end: 'literal' as const, steps: [] }];
    return origins.map((origin) => {
      const found = evidence.read(origin, '');
      return { ...value, ...(found && { found }), end: origin.kind, steps: stepsOf(origin, evidence.names) };
    });
  });
}

/** A chain of property reads as written, without the optional marks: `patient.name.text`. */
function nameOf(file: FileFacts, id: number, names: PrintedNames): string {
  const node = file.nodes[id];
  const read = node?.kind === 'read' ? node.edges.find(({ label }) => label === 'read') : undefined;
  if (read) return `${nameOf(file, read.from, names)}.${names.path(read.keys ?? [])}`;
  return node?.name === undefined ? (node?.kind ?? '') : names.of(node.name);
}

function stepsOf(origin: Origin, names: PrintedNames): TraceStep[] {
  return [...chainOf(origin.state)].map((state) => {
    const node = nodeOf(state);
    return {
      location: locationOf(state.file, node.start, node.end),
      node: node.kind,
      name: node.name ? names.of(node.name) : '',
      path: names.all(state.path),
    };
  });
}
