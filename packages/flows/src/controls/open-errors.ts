import { findSinkKind, type Framework, memoize, parsePosition } from '@phitrace/core';
import { isTelling, openCalls } from '../calls/throwing.js';
import type { FileFacts } from '../graph/graph.js';
import { nodesIn } from '../graph/nodes-in.js';
import type { CallRef, FunctionRef } from '../graph/program.js';
import { type IndexedRow, isSink } from '../models/model-index.js';
import type { Solver } from '../query/query.js';
import type { RecipientResolver } from '../sinks/recipients.js';
import type { SinkCall } from '../sinks/sink-call.js';
import { sinksOfCall } from '../sinks/sinks.js';
import { sinksOfOpenErrors, type TakenError } from './error-takers.js';
import { readFunctionsFrom } from './functions-from.js';
import type { Route } from './route.js';
import { frameworksInUse } from './route-calls.js';
import { uncaughtIn } from './uncaught-errors.js';

type OpenErrors = NonNullable<Framework['errors']>;

/** The key under which an error holds its message. */
const MESSAGE = 'message';

/**
 * The errors that handlers of requests let through and those that nothing catches, as sinks of their messages: `throw new Error(…)`
 * in a handler, or in what it calls, whose text the framework prints or answers with; and in a command, a job or a page.
 */
export class OpenErrorReader {
  private sinks?: ReadonlyMap<FileFacts, readonly SinkCall[]>;

  constructor(
    private readonly solver: Solver,
    private readonly recipients: RecipientResolver,
    private readonly frameworks: readonly Framework[],
    private readonly routes: () => readonly Route[],
  ) {}

  /** Those that are made in a file. */
  sinksIn(file: FileFacts): readonly SinkCall[] {
    this.sinks ??= this.findAll();
    return this.sinks.get(file) ?? [];
  }

  private findAll(): ReadonlyMap<FileFacts, readonly SinkCall[]> {
    const { solver, recipients } = this;
    const files = solver.project.all.filter(({ path }) => !solver.models.isTestPath(path));
    const used = frameworksInUse(files, this.frameworks).filter(({ errors }) => errors);
    const found = new Map<FileFacts, SinkCall[]>();
    const routes = used.length === 0 ? [] : this.routes();
    for (const framework of used) {
      const { id, errors } = framework;
      const ofFramework = routes.filter((route) => route.framework.id === id);
      const taken = errors && ofFramework.length > 0 ? sinksOfOpenErrors({ solver, recipients, framework }, files, errors) : [];
      const made = taken.length > 0 ? errorsOf(solver, ofFramework) : [];
      for (const each of taken) for (const { file, call } of made) memoize(found, file, () => []).push(toSink(file, call, each, errors));
    }
    for (const sink of this.findUncaught(files)) memoize(found, sink.at.file, () => []).push(sink);
    return found;
  }

  /** Errors which nothing catches: what runs a command, a job or a page prints them. What handlers of requests let through is the framework's. */
  private findUncaught(files: readonly FileFacts[]): SinkCall[] {
    const { solver, recipients } = this;
    const thrown = files
      .flatMap((file) => uncaughtIn(solver, file))
      .flatMap(({ file, id }) => tellingIn(file, id).flatMap((node) => madeAt(solver, file, node)))
      .filter((at) => sinksOfCall(solver, recipients, at).length === 0);
    if (thrown.length === 0) return [];
    const handled = new Set(errorsOf(solver, this.routes()).map(toKey));
    const kind = solver.names.sinks.log;
    const notFor = findSinkKind(solver.names.kinds, kind)?.notUncaught ?? [];
    return thrown
      .filter((at) => !handled.has(toKey(at)))
      .map(({ file, call }) => ({ ...toSink(file, call, { kind, key: MESSAGE }, undefined), notFor }));
  }
}

/** What a function throws of which not every word is in the code. */
function tellingIn(file: FileFacts, id: number): readonly number[] {
  return file.functions[id]?.throws.filter((node) => isTelling(file, node)) ?? [];
}

function toKey({ file, call }: CallRef): string {
  return `${file.path}:${call}`;
}

function toSink(file: FileFacts, call: number, { kind, key }: TakenError, errors: OpenErrors | undefined): SinkCall {
  const { node = -1, text = '' } = file.calls[call] ?? {};
  return { at: { file, call }, kind, name: text, verified: errors?.verified ?? 'known', inputs: [{ node, path: [key] }] };
}

/** The calls that make the errors which handlers let through. */
function errorsOf(solver: Solver, routes: readonly Route[]): CallRef[] {
  const handlers = routes.flatMap((route) => route.handlers);
  const read = (ref: FunctionRef) => ({ file: ref.file, ...openIn(solver, ref) });
  const opened = readFunctionsFrom(handlers, read, ({ file, calls }) =>
    calls.flatMap((call) => solver.targetsOf({ file, call }).functions),
  );
  return [...opened].flatMap(({ file, thrown }) => thrown.flatMap((node) => madeAt(solver, file, node)));
}

interface Open {
  /** Nodes that are thrown. */
  readonly thrown: readonly number[];
  readonly calls: readonly number[];
}

/** What a function throws or hands on to what comes next, and the calls whose errors it doesn't keep. */
function openIn(solver: Solver, { file, id }: FunctionRef): Open {
  const facts = file.functions[id];
  if (!facts) return { thrown: [], calls: [] };
  const handed = nodesIn(file, id).flatMap((node) => {
    const { kind, edges = [], calls = [] } = file.nodes[node] ?? {};
    return kind === 'caught' && isHandedOn(file, id, node) ? [{ thrown: edges.map(({ from }) => from), calls }] : [];
  });
  return {
    thrown: [...facts.throws, ...handed.flatMap(({ thrown }) => thrown)],
    calls: [...openCalls(solver, file, id), ...handed.flatMap(({ calls }) => calls)],
  };
}

/** True for a caught error that is given to a parameter of the function, as it is: `catch (error) { next(error); }`. */
function isHandedOn({ calls, functions, nodes }: FileFacts, id: number, caught: number): boolean {
  const params = functions[id]?.params ?? [];
  const isSame = (node: number, wanted: (of: number) => boolean) => wanted(node) || nodes[node]?.edges.some(({ from }) => wanted(from));
  return calls.some(
    ({ callee, receiver, args }) =>
      receiver === undefined &&
      isSame(callee, (node) => params.includes(node)) &&
      args.some(({ node }) => isSame(node, (of) => of === caught)),
  );
}

/** The call that makes an error where it is thrown: `throw new Error(…)`, but not `throw new NotFoundException(…)`, of which a row tells. */
function madeAt(solver: Solver, file: FileFacts, node: number): CallRef[] {
  const { kind, ref = -1 } = file.nodes[node] ?? {};
  const isMade = kind === 'call' && file.calls[ref]?.isNew === true;
  return isMade && !solver.rowsOf({ file, call: ref }).some(tellsOfMessage) ? [{ file, call: ref }] : [];
}

/** True for a row by which what an error is made of comes somewhere. */
function tellsOfMessage(row: IndexedRow): boolean {
  return isSink(row) && row.row.args.some((position) => parsePosition(position).base === 'arg');
}
