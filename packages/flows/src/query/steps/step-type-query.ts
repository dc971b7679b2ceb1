import { parsePosition } from '@phitrace/core';
import { flowsOf } from '../../calls/call-models.js';
import type { FileFacts, WrittenType } from '../../graph/graph.js';
import type { LinkedProject } from '../../graph/program.js';
import type { Query } from '../query.js';
import { nodeOf, type State } from '../state.js';
import { moveTo, type Step } from './step.js';
import { isResultOfResult, stepsOfFlow } from './step-position.js';

/** Aliases of aliases that are followed. */
const MAX_ALIASES = 4;

/** A function that a type is named after: `store.getState` of `ReturnType<typeof store.getState>`, in the file that says so. */
interface AskedFunction {
  readonly file: FileFacts;
  readonly name: string;
}

/** Steps to what the function gives that a value is declared to be the result of: what a store keeps is what its reducers do. */
export function stepsOfTypeQuery(query: Query, state: State, type: WrittenType | undefined): Step[] {
  const { solver } = query;
  const asked = type && functionAsked(solver.project, state.file, type);
  const [name = '', ...keys] = asked?.name.split('.') ?? [];
  const variable = asked?.file.moduleVariables.get(name);
  if (!asked || variable === undefined) return [];
  return solver.origins(asked.file, variable, keys).flatMap(({ state: { file, node, path, stack } }) => {
    const { kind, ref = -1 } = nodeOf({ file, node });
    const call = kind === 'call' ? file.calls[ref] : undefined;
    if (kind === 'function')
      return (file.functions[ref]?.returns ?? []).map((result) => moveTo(state, { file, node: result, stack: undefined }));
    if (!call) return [];
    const flows = flowsOf(solver, { file, call: ref }).filter(({ to }) => isResultOfResult(parsePosition(to), path));
    return flows.flatMap((flow) => stepsOfFlow(query, { ...state, file, stack }, call, flow) ?? []);
  });
}

function functionAsked(project: LinkedProject, file: FileFacts, type: WrittenType, depth = 0): AskedFunction | undefined {
  if (type.kind !== 'reference' || depth > MAX_ALIASES) return undefined;
  const [argument] = type.args;
  if (type.name === 'ReturnType') return argument?.kind === 'typeof' ? { file, name: argument.name } : undefined;
  const alias = aliasOf(project, file, type.name);
  return alias && functionAsked(project, alias.file, alias.type, depth + 1);
}

/** The type that a declared name stands for, and the file that says so. */
function aliasOf(project: LinkedProject, file: FileFacts, name: string): { file: FileFacts; type: WrittenType } | undefined {
  const target = project.typeTarget(file, name);
  if (target?.kind !== 'declared' || !target.declaration.alias) return undefined;
  return { file: target.file, type: target.declaration.alias };
}
