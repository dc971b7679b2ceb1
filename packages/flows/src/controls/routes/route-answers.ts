import { type Framework, memoize } from '@phitrace/core';
import { functionsHandedIn } from '../../calls/functions-handed-in.js';
import { functionsOfSelf } from '../../calls/receiver-classes.js';
import { callsIn } from '../../graph/calls-in.js';
import type { CallFacts, FileFacts, FunctionFacts, HeapStore } from '../../graph/graph.js';
import type { CallRef, FunctionRef } from '../../graph/program.js';
import type { Solver } from '../../query/query.js';
import { chainOf, type Frame, startState, type State } from '../../query/state.js';
import type { Route } from './route.js';
import { parameterBehind } from '../../graph/parameter-behind.js';
import { scopesIn } from '../scopes.js';

/** Functions behind one another from a handler to what answers. */
const MAX_DEPTH = 3;
/** Calls of functions that answer which are followed for one handler. */
const MAX_FOLLOWED = 48;
/** Calls in a chain behind what answers: `response.status(200).type('json')`. */
const MAX_CHAIN = 8;

/** What a handler answers with: what it gives to calls, returns or writes, and what functions of the project's own do so for it. */
export function statesAnswered(solver: Solver, handler: FunctionRef, route: Route): State[] {
  const { framework, wrappers } = route;
  const returned = wrappers.some((wrapper) => answersWithResult(solver, framework, wrapper)) ? [] : framework.answers.returned;
  return [
    ...answersIn(solver, framework, handler),
    ...(returned ? (handler.file.functions[handler.id]?.returns ?? []).map((node) => startState(handler.file, node, returned)) : []),
  ];
}

const knownWrappers = new WeakMap<Framework, WeakMap<FunctionFacts, boolean>>();

/** True for a function that answers with what the one gives that it is handed: `async (request, response) => response.json(await run(request))`; memoised. */
function answersWithResult(solver: Solver, framework: Framework, wrapper: FunctionRef): boolean {
  const facts = wrapper.file.functions[wrapper.id];
  if (!facts) return false;
  const ofFramework = memoize(knownWrappers, framework, () => new WeakMap<FunctionFacts, boolean>());
  return memoize(ofFramework, facts, () =>
    answersIn(solver, framework, wrapper).some((state) =>
      solver.contentOrigins(state, solver.budgetOf(wrapper.file)).some((origin) => [...chainOf(origin.state)].some(isResultOfGiven)),
    ),
  );
}

/** True for what a function gives that was handed over: `run(request)`. */
function isResultOfGiven({ file, node }: State): boolean {
  const { kind, ref = -1 } = file.nodes[node] ?? {};
  return kind === 'call' && parameterBehind(file, file.calls[ref]?.callee ?? -1) !== undefined;
}

/** What is known of a function that may answer. */
interface AnsweringPlace {
  readonly ref: FunctionRef;
  /** The calls from the handler to it. */
  readonly stack: Frame | undefined;
  /** True where it is a method of what the handler was given. */
  readonly isOfGiven: boolean;
  readonly depth: number;
}

function answersIn(solver: Solver, framework: Framework, handler: FunctionRef): State[] {
  const { file, id } = handler;
  const scopes = scopesIn(file, id);
  const given = new Set([...scopes].flatMap((scope) => file.functions[scope]?.params ?? []));
  const isGiven = (state: Pick<State, 'file' | 'node'>) => state.file === file && given.has(state.node);
  const reader: AnswerReader = { solver, framework, isGiven, left: MAX_FOLLOWED };
  const names = new Set(['', ...framework.answers.of, ...[...given].map((node) => file.nodes[node]?.name ?? '')]);
  const own = callsOf(file, scopes).filter(({ call }) => isAnswering(file, call, framework, names));
  return [
    ...own.flatMap(({ call }) => givenBy(file, call, framework)),
    ...answersWritten(file, scopes, framework).map(({ value }) => startState(file, value, [])),
    ...answersBehind(reader, { ref: handler, stack: undefined, isOfGiven: false, depth: 0 }),
  ];
}

interface AnswerReader {
  readonly solver: Solver;
  readonly framework: Framework;
  /** True for a parameter of the handler. */
  readonly isGiven: (state: Pick<State, 'file' | 'node'>) => boolean;
  /** Calls that may still be followed. */
  left: number;
}

/** What the functions answer with that a function calls. */
function answersBehind(reader: AnswerReader, { ref: { file, id }, stack, depth, ...place }: AnsweringPlace): State[] {
  const { solver, framework } = reader;
  if (depth >= MAX_DEPTH) return [];
  return callsOf(file, scopesIn(file, id)).flatMap(({ at, call }) =>
    calledBy(solver, startState(file, call.node, [], stack), at).flatMap((callee) => {
      if (reader.left === 0 || !mayAnswer(solver, framework, callee, MAX_DEPTH - depth - 1)) return [];
      reader.left -= 1;
      const isOfGiven = isMethodOfGiven(reader, { file, stack, isOfGiven: place.isOfGiven }, call);
      const inner: AnsweringPlace = { ref: callee, stack: solver.frame(stack, at, callee), isOfGiven, depth: depth + 1 };
      return [...answersAt(reader, inner), ...answersBehind(reader, inner)];
    }),
  );
}

/** The functions that a call calls here. Of what a parameter holds there may be as many as the function has callers: it is left out where it isn't known which. */
function calledBy(solver: Solver, state: State, at: CallRef): readonly FunctionRef[] {
  const functions = functionsHandedIn(solver, state, at, solver.targetsOf(at).functions);
  const isOne = functions.filter(({ held }) => held).length < 2;
  return functionsOfSelf(solver, state, at, isOne ? functions : functions.filter(({ held }) => !held));
}

/** True for a method of what answers: `response.respond(patient)`. */
function isMethodOfGiven(
  reader: AnswerReader,
  place: Pick<AnsweringPlace, 'stack' | 'isOfGiven'> & { file: FileFacts },
  call: CallFacts,
): boolean {
  const { file } = place;
  const { receiver = -1 } = call;
  if (file.nodes[receiver]?.kind === 'this') return place.isOfGiven;
  const behind = parameterBehind(file, receiver);
  return behind?.keys.length === 0 && isAnswerer(reader, { file, node: receiver, stack: place.stack });
}

/** What a function answers with that a handler calls. */
function answersAt(reader: AnswerReader, { ref: { file, id }, stack, isOfGiven }: AnsweringPlace): State[] {
  const { framework } = reader;
  const { members, of } = framework.answers;
  const scopes = scopesIn(file, id);
  const returned = returnedIn(file, scopes);
  const isOwn = (node: number) => isOfGiven && (file.nodes[rootOf(file, node)]?.kind === 'this' || isHolder(file, id, rootOf(file, node)));
  const answers = (call: CallFacts) =>
    isOf(file, call, of)
      ? returned.has(call.node)
      : members.includes(call.member) &&
        (isOwn(call.receiver ?? call.callee) || isAnswerer(reader, { file, node: call.receiver ?? call.callee, stack }));
  const stores = answersWritten(file, scopes, framework).filter(
    ({ object }) => isOwn(object) || isAnswerer(reader, { file, node: object, stack }),
  );
  return [
    ...callsOf(file, scopes).flatMap(({ call }) => (answers(call) ? givenBy(file, call, framework) : [])),
    ...stores.map(({ value }) => startState(file, value, [])),
  ].map((state) => ({ ...state, stack }));
}

/** True for what the handler was given, or comes of it by calls in a row. */
function isAnswerer({ solver, isGiven }: AnswerReader, { file, node, stack }: Pick<State, 'file' | 'node' | 'stack'>): boolean {
  const root = rootOf(file, node);
  return solver.origins(file, root, [], stack).some(({ state }) => [...chainOf(state)].some(isGiven));
}

/** True for the object that a function was put on: `response` of `response.respond = (data) => response.json(data)`. */
function isHolder(file: FileFacts, id: number, node: number): boolean {
  const parameter = parameterBehind(file, node)?.parameter;
  const own = file.functions[id]?.node;
  if (parameter === undefined || own === undefined) return false;
  return [...file.stores.values()].some((stores) =>
    stores.some(({ object, value }) => value === own && parameterBehind(file, object)?.parameter === parameter),
  );
}

/** The value that calls in a row begin with. */
function rootOf({ nodes, calls }: FileFacts, node: number): number {
  let root = node;
  for (let step = 0; step < MAX_CHAIN; step++) {
    const { kind, ref = -1 } = nodes[root] ?? {};
    const receiver = kind === 'call' ? calls[ref]?.receiver : undefined;
    if (receiver === undefined) break;
    root = receiver;
  }
  return root;
}

const knownAnswering = new WeakMap<Framework, WeakMap<FunctionFacts, Map<number, boolean>>>();

/** True where a function, or one that it calls, has a call or a write that may be an answer; memoised. */
function mayAnswer(solver: Solver, framework: Framework, { file, id }: FunctionRef, depth: number): boolean {
  const facts = file.functions[id];
  if (!facts) return false;
  const ofFramework = memoize(knownAnswering, framework, () => new WeakMap<FunctionFacts, Map<number, boolean>>());
  const ofFunction = memoize(ofFramework, facts, () => new Map<number, boolean>());
  return memoize(ofFunction, depth, () => {
    const { members, of } = framework.answers;
    const scopes = scopesIn(file, id);
    const calls = callsOf(file, scopes);
    if (answersWritten(file, scopes, framework).length > 0) return true;
    if (calls.some(({ call }) => members.includes(call.member) || isOf(file, call, of))) return true;
    return (
      depth > 0 && calls.some(({ at }) => solver.targetsOf(at).functions.some((callee) => mayAnswer(solver, framework, callee, depth - 1)))
    );
  });
}

function callsOf(file: FileFacts, scopes: ReadonlySet<number>): { readonly at: CallRef; readonly call: CallFacts }[] {
  return [...scopes]
    .flatMap((scope) => callsIn(file, scope))
    .flatMap((id) => (file.calls[id] ? [{ at: { file, call: id }, call: file.calls[id] }] : []));
}

function answersWritten(file: FileFacts, scopes: ReadonlySet<number>, { answers: { written } }: Framework): HeapStore[] {
  return written.flatMap((key) => [...(file.stores.get(key) ?? [])]).filter(({ value }) => scopes.has(file.nodes[value]?.scope ?? -1));
}

/** What an answering call answers with. */
function givenBy(file: FileFacts, { args }: CallFacts, { answers: { argument } }: Framework): State[] {
  return args.slice(argument, argument + 1).map(({ node }) => startState(file, node, []));
}

/** @param names what the handler is given is called, and what answers without it */
function isAnswering(file: FileFacts, { member, text }: CallFacts, { answers }: Framework, names: ReadonlySet<string>): boolean {
  return (answers.members.includes(member) && names.has(importedName(file, firstName(text)))) || answers.of.includes(text);
}

/** True for a call of what makes answers without what the handler is given: `NextResponse.json(…)`. */
function isOf(file: FileFacts, { text }: CallFacts, of: readonly string[]): boolean {
  return of.includes(text) || of.includes(importedName(file, firstName(text)));
}

function firstName(text: string): string {
  return /^(?:new )?([\w$]*)/.exec(text)?.[1] ?? '';
}

/** What an import is called where it comes from: `NextResponse` of `import { NextResponse as Answer }`. */
function importedName({ imports, nodes }: FileFacts, local: string): string {
  return imports.find(({ node, name }) => nodes[node]?.name === local && name !== 'default' && name !== '*')?.name ?? local;
}

/** The nodes that functions return, as they are or by the names that they have on the way. */
function returnedIn({ functions, nodes }: FileFacts, scopes: ReadonlySet<number>): ReadonlySet<number> {
  const open = [...scopes].flatMap((scope) => functions[scope]?.returns ?? []);
  const known = new Set<number>();
  for (const node of open) {
    if (known.has(node)) continue;
    known.add(node);
    open.push(...(nodes[node]?.edges ?? []).filter(({ label }) => label === 'copy').map(({ from }) => from));
  }
  return known;
}
