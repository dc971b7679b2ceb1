import type { Location } from '@phitrace/core';
import { type Value, targetsOf, toChoice, toUnknown } from '../../value.js';
import { instancesOf, settingsOf } from './body.js';
import { evaluateExpression } from './evaluate.js';
import { type Module, findAttribute, localSource } from './module.js';
import { type ModuleScope, lazily } from './scope.js';
import type { Block } from './syntax.js';
import { withTypeDefaults } from './type-defaults.js';

/** A module with what it was called with. */
export interface Instance {
  readonly module: Module;
  readonly scope: ModuleScope;
  /** Instances of the modules that it calls; several for one call in a loop. */
  readonly children: readonly Instance[];
  readonly providers: ReadonlyMap<string, number>;
}

/** What all modules of a project share. */
export interface ModuleTree {
  readonly modules: ReadonlyMap<string, Module>;
  readonly budget: Pick<ModuleScope, 'enter' | 'leave'>;
  /** Called for each call of a module that isn't in the tree, or that calls itself. */
  onUnresolved(call: Block): void;
  /** Counts an instance; false when there are too many. */
  mayInstantiate(): boolean;
}

/** The values that a module is called with: those of its variables that are set. */
export type GivenArguments = (name: string) => { readonly value: Value | undefined } | undefined;

/** Makes an instance and those of the modules that it calls. `prefix` keeps addresses of modules apart. */
export function instantiate(
  module: Module,
  given: GivenArguments,
  tree: ModuleTree,
  prefix = '',
  callers: readonly Instance['module'][] = [],
): Instance {
  const children = new Map<string, readonly Instance[]>();
  const scope = scopeOf(module, given, tree, prefix, (name) => children.get(name));
  const providers =
    module.providers.size > 0 ? module.providers : (callers.find((caller) => caller.providers.size > 0)?.providers ?? module.providers);
  for (const [name, call] of module.calls)
    children.set(name, called(name, call, { module, scope, tree, prefix, callers: [module, ...callers] }));
  return { module, scope, children: [...children.values()].flat(), providers };
}

function scopeOf(
  module: Module,
  given: GivenArguments,
  tree: ModuleTree,
  prefix: string,
  childrenOf: (name: string) => readonly Instance[] | undefined,
): ModuleScope {
  const documents = new Map<string, Value>();
  const scope: ModuleScope = {
    ...tree.budget,
    loops: new Map(),
    variable: lazily((name, at) => variableOf(module.variables.get(name), given(name), scope, at)),
    local: lazily((name) => {
      const expression = module.locals.get(name);
      return expression ? evaluateExpression(expression, scope) : undefined;
    }),
    output: (call, name, at) => outputOf(childrenOf(call), name, at),
    document: (type, name, at) => {
      const key = `${type}.${name}`;
      const block = module.documents.get(key);
      if (!block) return toUnknown(at, [`${prefix}data.${key}`]);
      const known = documents.get(key);
      if (known) return known;
      documents.set(key, toUnknown(at));
      const value = settingsOf(block, scope);
      documents.set(key, value);
      return value;
    },
    addressOf: (type, name) => `${prefix}${type}.${name}`,
  };
  return scope;
}

/** What is given, or else the default; with neither, somebody must give it. */
function variableOf(block: Block | undefined, given: ReturnType<GivenArguments>, scope: ModuleScope, at: Location): Value | undefined {
  if (!block) return given ? given.value : toUnknown(at);
  const fallback = findAttribute(block, 'default');
  const value = given ? given.value : fallback ? evaluateExpression(fallback, scope) : toUnknown(block.head);
  const isNull = value === undefined && isNonNullable(block);
  return withTypeDefaults(isNull && fallback ? evaluateExpression(fallback, scope) : value, findAttribute(block, 'type'), (part) =>
    evaluateExpression(part, scope),
  );
}

function isNonNullable(block: Block): boolean {
  const nullable = findAttribute(block, 'nullable');
  return nullable?.kind === 'literal' && nullable.value === false;
}

function outputOf(children: readonly Instance[] | undefined, name: string, at: Location): Value | undefined {
  if (!children) return toUnknown(at);
  const values = children.map(({ module, scope }) => {
    const block = module.outputs.get(name);
    const expression = block && findAttribute(block, 'value');
    return expression ? evaluateExpression(expression, scope) : toUnknown(at);
  });
  if (values.length <= 1) return values[0];
  const targets = values.flatMap(targetsOf);
  return targets.length > 0 ? toUnknown(at, targets) : toChoice(values, at);
}

interface CallingModule {
  readonly module: Module;
  readonly scope: ModuleScope;
  readonly tree: ModuleTree;
  readonly prefix: string;
  readonly callers: readonly Module[];
}

function called(name: string, call: Block, caller: CallingModule): readonly Instance[] {
  const folder = localSource(call, caller.module.folder);
  const module = folder === undefined ? undefined : caller.tree.modules.get(folder);
  if (!module || caller.callers.includes(module)) {
    caller.tree.onUnresolved(call);
    return [];
  }
  return instancesOf(call, caller.scope).flatMap((scope, i, all) => {
    if (!caller.tree.mayInstantiate()) return [];
    const label = all.length > 1 ? `${name}[${i}]` : name;
    return [instantiate(module, argumentsOf(call, scope), caller.tree, `${caller.prefix}module.${label}.`, caller.callers)];
  });
}

function argumentsOf(call: Block, scope: ModuleScope): GivenArguments {
  const expressions = new Map(call.attributes.map(({ name, value }) => [name, value]));
  return (name) => {
    const expression = expressions.get(name);
    return expression && { value: evaluateExpression(expression, scope) };
  };
}
