import type { ErrorTaker, Framework } from '@phitrace/core';
import { constantText } from '../../graph/constant-text.js';
import type { CallFacts, FileFacts } from '../../graph/graph.js';
import { nodesIn } from '../../graph/nodes-in.js';
import type { CallRef, FunctionRef } from '../../graph/program.js';
import { receiverName } from '../../graph/receiver-name.js';
import { isPartOf } from '../../models/model-index.js';
import type { Solver } from '../../query/query.js';
import { parameterBehind } from '../../graph/parameter-behind.js';
import { scopesIn } from '../scopes.js';
import { nodesAtKeys, unwrapHandlers } from '../routes/route-values.js';

/** Where a function of the project has an error. */
export interface ErrorPlace {
  readonly taker: FunctionRef;
  readonly node: number;
  /** The keys under which the node holds it. */
  readonly below: readonly string[];
  /** What of the error it is. */
  readonly of: readonly string[];
}

/** A place where a function is given errors by the framework. */
export interface TakingPlace extends ErrorPlace {
  /** True where the framework does with the error what it does without the function. */
  readonly observes: boolean;
  /** Names of the classes that are all it gets; of any where there are none. */
  readonly only: readonly string[];
  /** The functions whose errors are all it gets; undefined for those of the framework. */
  readonly from: readonly FunctionRef[] | undefined;
}

/** A function that is given errors, as the project says it. */
interface Taking {
  readonly ref: FunctionRef;
  readonly only?: readonly string[];
  readonly from?: readonly FunctionRef[];
}

/** The places in a file where functions are given the errors of a framework. */
export function takingPlacesIn(solver: Solver, file: FileFacts, { packages, errors }: Framework): TakingPlace[] {
  return (errors?.takenBy ?? []).flatMap((taker) =>
    takingsIn(solver, file, taker, packages).flatMap(({ ref, only = [], from }) =>
      placesIn(ref, taker).map((place) => ({ ...place, observes: taker.observes, only, from })),
    ),
  );
}

function takingsIn(solver: Solver, file: FileFacts, taker: ErrorTaker, packages: readonly string[]): Taking[] {
  const found = [
    ...file.calls.flatMap((call, id) => givenTo(solver, { file, call: id }, call, taker, packages)),
    ...(taker.members.length === 0 ? keyedIn(solver, file, taker) : []),
    ...methodsIn(file, taker),
    ...exportsIn(solver, file, taker),
  ];
  return found.filter(({ ref }) => taker.params === undefined || solver.project.functionOf(ref)?.params.length === taker.params);
}

/** `app.use((error, request, response, next) => …)`, `worker.on('failed', (job, error) => …)`, `serve({ onError({ error }) { … } })`. */
function givenTo(solver: Solver, at: CallRef, call: CallFacts, taker: ErrorTaker, packages: readonly string[]): Taking[] {
  const { members, keys, events, ofReceiver } = taker;
  if (!members.includes(call.member) || (call.receiver === undefined && keys.length === 0)) return [];
  if (events.length > 0 && !(isOneOf(at.file, call, events) && isOf(solver, at, call, taker, packages))) return [];
  const given = call.args.map(({ node }) => ({ file: at.file, node }));
  const values = keys.length > 0 ? given.flatMap((value) => nodesAtKeys(solver, value, keys)) : given;
  const from = ofReceiver ? { from: givenToMaker(solver, at) } : {};
  return values.flatMap((value) => unwrapHandlers(solver, value).functions.map((ref) => ({ ref, ...from })));
}

function isOneOf(file: FileFacts, { args: [first] }: CallFacts, events: readonly string[]): boolean {
  if (!first) return false;
  return [constantText(file, first.node), constantText(file, first.node, ['name'])].some(
    (text) => text !== undefined && events.includes(text),
  );
}

function isOf(solver: Solver, at: CallRef, call: CallFacts, { named }: ErrorTaker, packages: readonly string[]): boolean {
  return named.includes(receiverName(call)) || solver.targetsOf(at).places.some(({ module }) => isPartOf(module, packages));
}

/** The functions that were given to what made the receiver of a call. */
function givenToMaker(solver: Solver, at: CallRef): FunctionRef[] {
  const makers = solver.targetsOf(at).places.flatMap(({ madeBy: [maker] }) => maker ?? []);
  return makers.flatMap(({ file, call }) =>
    (file.calls[call]?.args ?? []).flatMap(({ node }) => unwrapHandlers(solver, { file, node }).functions),
  );
}

/** `{ formatError(formatted, error) { … } }`, `app.config.errorHandler = (error) => …`. */
function keyedIn(solver: Solver, file: FileFacts, { keys }: ErrorTaker): Taking[] {
  if (keys.length === 0) return [];
  const written = file.nodes.flatMap(({ kind, edges }) => (kind === 'object' || kind === 'store' ? edges : []));
  const values = [
    ...written.filter(({ label, keys: own = [] }) => label === 'write' && keys.includes(own.at(-1) ?? '')).map(({ from }) => from),
    ...keys.flatMap((key) => file.stores.get(key) ?? []).map(({ value }) => value),
  ];
  return [...new Set(values)].flatMap((node) => unwrapHandlers(solver, { file, node }).functions.map((ref) => ({ ref })));
}

/** `@Catch(DoseError) class DoseFilter { catch(error) { … } }`, `class Handler extends ExceptionHandler { report(error) { … } }`. */
function methodsIn(file: FileFacts, { methods, decorators, bases }: ErrorTaker): Taking[] {
  if (methods.length === 0) return [];
  return file.functions.flatMap(({ classId, name }, id) => {
    const facts = file.classes[classId ?? -1];
    if (!facts || !methods.includes(name)) return [];
    const marks = (facts.decorators ?? []).filter((each) => decorators.includes(each.name));
    const above = file.types.get(facts.name)?.extends ?? [];
    const isBased = above.some((type) => type.kind === 'reference' && bases.includes(type.name));
    const isAny = decorators.length + bases.length === 0;
    return isAny || isBased || marks.length > 0 ? [{ ref: { file, id }, only: marks.flatMap(({ args }) => args) }] : [];
  });
}

/** `export const handleError = ({ error }) => …` of a file of that name. */
function exportsIn(solver: Solver, file: FileFacts, { exports, files }: ErrorTaker): Taking[] {
  if (exports.length === 0 || !files.includes(baseName(file))) return [];
  return file.exports.flatMap(({ name, node }) =>
    exports.includes(name) && node !== undefined ? unwrapHandlers(solver, { file, node }).functions.map((ref) => ({ ref })) : [],
  );
}

function baseName({ path }: FileFacts): string {
  return (path.split('/').at(-1) ?? '').replace(/\.\w+$/, '');
}

function placesIn(taker: FunctionRef, { at, next }: ErrorTaker): ErrorPlace[] {
  if (next !== undefined) return caughtOf(taker, next).map((node) => ({ taker, node, below: [], of: [] }));
  const { params = [] } = taker.file.functions[taker.id] ?? {};
  return at.flatMap((place) => {
    const [index = '', ...below] = place.split('.');
    const node = params[Number(index)];
    return node === undefined ? [] : [{ taker, node, below, of: [] }];
  });
}

/** What a function catches of what comes next: `async (context, next) => { try { await next(); } catch (error) { … } }`. */
function caughtOf({ file, id }: FunctionRef, next: number): number[] {
  const parameter = file.functions[id]?.params[next];
  const isNext = (call: number) => {
    const { callee = -1, receiver } = file.calls[call] ?? {};
    const behind = receiver === undefined ? parameterBehind(file, callee) : undefined;
    return behind !== undefined && behind.parameter === parameter && behind.keys.length === 0;
  };
  if (parameter === undefined) return [];
  const nodes = [...scopesIn(file, id)].flatMap((scope) => nodesIn(file, scope));
  return nodes.filter((node) => file.nodes[node]?.kind === 'caught' && file.nodes[node].calls?.some(isNext) === true);
}
