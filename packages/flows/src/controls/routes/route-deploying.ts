import type { DeployedCall, DeployingCall, Framework } from '@phitrace/core';
import type { CallFacts, FileFacts, FlowNode } from '../../graph/graph.js';
import type { CallRef } from '../../graph/program.js';
import { isPartOf } from '../../models/model-index.js';
import type { Solver } from '../../query/query.js';
import { nodeOf } from '../../query/state.js';
import type { Guard, Route, RouteQuestion } from './route.js';
import { routeOfDeployed } from './route-deployed.js';
import { nameAtNode, nodesAt } from './route-values.js';

/** Calls around a function: `new LambdaIntegration(alias(list))`. */
const MAX_AROUND = 3;

/** A file and its export, as code of infrastructure names them. */
interface Deployed {
  readonly files: readonly string[];
  readonly exported: string;
}

/** The routes that code of infrastructure has functions of other files answer. */
export function routesOfDeploying({ solver, files, frameworks, faults }: RouteQuestion): Route[] {
  return frameworks.flatMap((framework) =>
    framework.deploying.flatMap((form) =>
      faults.findIn(files, (file) =>
        file.calls.flatMap((call, id) =>
          isSo(solver, { file, call: id }, call, form) ? routesAt(solver, { file, call: id }, framework, form) : [],
        ),
      ),
    ),
  );
}

function isSo(solver: Solver, ref: CallRef, { member }: CallFacts, { members, packages, globals }: DeployingCall): boolean {
  if (!members.includes(member)) return false;
  return solver
    .targetsOf(ref)
    .places.some(({ module, chain }) => isPartOf(module, packages) || (module === 'global' && globals.includes(chain[0] ?? '')));
}

function routesAt(solver: Solver, ref: CallRef, framework: Framework, form: DeployingCall): Route[] {
  const isGuarded = isGuardedAt(solver, ref, form);
  const name = nameOf(solver, ref, form);
  const functions = form.functionAt.flatMap((at) => deployedValuesAt(solver, ref, at));
  return functions
    .flatMap((value) => deployedAt(solver, value, framework.deployedCalls, MAX_AROUND))
    .flatMap((deployed) => routeOfDeployed(solver, [framework], { framework: framework.id, name, isGuarded, ...deployed }));
}

function isGuardedAt(solver: Solver, ref: CallRef, { guardAt, guardsOfAll, none, usuallyGuarded }: DeployingCall): boolean {
  const isOn = ({ file, node }: Guard) => {
    const { value, name } = file.nodes[node] ?? {};
    return !none.some((each) => each === value || each === name || each === nameAtNode(file, node).replace('new ', ''));
  };
  const isForAll = isGivenToMaker(solver, ref, guardsOfAll);
  const said = guardAt.flatMap((at) => deployedValuesAt(solver, ref, at));
  return isForAll || (usuallyGuarded ? said.every(isOn) : said.some(isOn));
}

/** True where what the API was made with names one of these keys; where that isn't seen, anything in its file may. */
function isGivenToMaker(solver: Solver, ref: CallRef, keys: readonly string[]): boolean {
  const names = ({ kind, edges }: FlowNode) => kind === 'object' && edges.some(({ keys: [key = ''] = [] }) => keys.includes(key));
  const makers = solver.targetsOf(ref).places.flatMap(({ madeBy }) => madeBy);
  if (makers.length === 0) return ref.file.nodes.some(names);
  const given = makers.flatMap(({ file, call }) => (file.calls[call]?.args ?? []).map(({ node }) => ({ file, node })));
  return given.some((value) => keys.some((key) => nodesAt(solver, value, [key]).length > 0));
}

/** The values at a position of a call: `2.authorizer`, or `this`. */
function deployedValuesAt(solver: Solver, { file, call }: CallRef, at: string): Guard[] {
  const { args = [], receiver } = file.calls[call] ?? {};
  const [first = '', ...keys] = at.split('.');
  const node = first === 'this' ? receiver : args[Number(first)]?.node;
  return node === undefined ? [] : nodesAt(solver, { file, node }, keys);
}

/** `GET /patients`, as far as it is written: what names the method, and the resource that it is added to. */
function nameOf(solver: Solver, ref: CallRef, { nameAt }: DeployingCall): string {
  const { receiver } = ref.file.calls[ref.call] ?? {};
  const makers = receiver === undefined ? [] : solver.origins(ref.file, receiver, []);
  const resources = makers.flatMap(({ state }) => writtenTextsIn(state.file, nodeOf(state).ref));
  const said = nameAt.flatMap((at) => deployedValuesAt(solver, ref, at)).flatMap(({ file, node }) => textOf(file, node) ?? []);
  return [...said, ...resources].filter((text) => /^[\w/{}+:-]{1,40}$/.test(text)).join(' ');
}

/** The functions that a value is made of. */
function deployedAt(solver: Solver, { file, node }: Guard, forms: readonly DeployedCall[], depth: number): Deployed[] {
  const written = textOf(file, node);
  if (written !== undefined) return toDeployed(file, [], written);
  return solver.origins(file, node, []).flatMap(({ state }) => {
    const { kind, ref = -1 } = nodeOf(state);
    const call = kind === 'call' && state.path.length === 0 ? state.file.calls[ref] : undefined;
    if (!call) return [];
    const form = forms.find(({ members }) => members.includes(call.member));
    if (form) return deployedBy(solver, { file: state.file, call: ref }, form);
    return depth > 0
      ? call.args.flatMap((argument) => deployedAt(solver, { file: state.file, node: argument.node }, forms, depth - 1))
      : [];
  });
}

function deployedBy(solver: Solver, ref: CallRef, { pathAt, handlerAt, usually }: DeployedCall): Deployed[] {
  const read = (positions: readonly string[]) =>
    positions.flatMap((at) => deployedValuesAt(solver, ref, at)).flatMap(({ file, node }) => pathOf(file, node));
  const [handler = usually] = read(handlerAt);
  return handler === undefined ? [] : toDeployed(ref.file, read(pathAt), handler);
}

/** `patients.get` below a folder, `get` of a file, or `src/patients.get`. */
function toDeployed({ path }: FileFacts, [written = '']: readonly string[], handler: string): Deployed[] {
  const [, module, exported] = /^(.+)\.(\w+)$/.exec(handler) ?? [];
  const parts = [written.replace(/\.[cm]?[jt]sx?$/, ''), ...(module === undefined ? [] : [module])];
  const below = parts.flatMap((part) => part.split('/')).filter((part) => !['', '.', '..'].includes(part));
  if (below.length === 0) return [];
  const folders = path.split('/').slice(0, -1);
  const around = folders.map((_, i) => folders.slice(0, folders.length - i));
  return [{ files: [...around, []].map((each) => [...each, ...below].join('/')), exported: exported ?? handler }];
}

/** A path that is written, or joined of parts: `path.join(__dirname, '../src/patients.ts')`. */
function pathOf(file: FileFacts, node: number): string[] {
  const { kind, ref } = file.nodes[node] ?? {};
  const own = textOf(file, node);
  const parts = kind === 'call' ? writtenTextsIn(file, ref) : [];
  return own === undefined ? (parts.length > 0 ? [parts.join('/')] : []) : [own];
}

function writtenTextsIn(file: FileFacts, call = -1): string[] {
  return (file.calls[call]?.args ?? []).flatMap(({ node }) => textOf(file, node) ?? []);
}

function textOf({ nodes }: FileFacts, node: number): string | undefined {
  const { value } = nodes[node] ?? {};
  return typeof value === 'string' ? value : undefined;
}
