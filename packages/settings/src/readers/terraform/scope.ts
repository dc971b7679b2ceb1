import type { Location } from '@phitrace/core';
import { type Value, toUnknown } from '../../value.js';

/** What names mean inside a module. Undefined is null: the setting is left out. */
export interface ModuleScope {
  variable(name: string, at: Location): Value | undefined;
  local(name: string, at: Location): Value | undefined;
  /** What a called module gives back. */
  output(module: string, name: string, at: Location): Value | undefined;
  /** A block `data`, as a document. */
  document(type: string, name: string, at: Location): Value;
  /** The address of a resource, unique over all modules. */
  addressOf(type: string, name: string): string;
  /** Names of loops: `each`, `count`, those of `for` and of dynamic blocks. */
  readonly loops: ReadonlyMap<string, Value | undefined>;
  /** Counts a step; false when there were too many or they are nested too deep. */
  enter(): boolean;
  leave(): void;
}

/** The same names, and these. */
export function withLoops(scope: ModuleScope, names: Iterable<readonly [string, Value | undefined]>): ModuleScope {
  return { ...scope, loops: new Map([...scope.loops, ...names]) };
}

/** Work that a project may cost: a chain of references that is longer, or a loop over loops, ends as unknown. */
const MOST_STEPS = 20_000_000;
const DEEPEST = 150;

/** Bounds the work of all modules of a project together. */
export function toBudget(): Pick<ModuleScope, 'enter' | 'leave'> & { isSpent(): boolean } {
  let steps = 0;
  let depth = 0;
  return {
    enter: () => {
      depth++;
      return ++steps < MOST_STEPS && depth < DEEPEST;
    },
    leave: () => {
      depth--;
    },
    isSpent: () => steps >= MOST_STEPS,
  };
}

/** Evaluates each name once; a name that needs itself is unknown. */
export function lazily(make: (name: string, at: Location) => Value | undefined): (name: string, at: Location) => Value | undefined {
  const known = new Map<string, { value: Value | undefined } | 'pending'>();
  return (name, at) => {
    const found = known.get(name);
    if (found === 'pending') return toUnknown(at);
    if (found) return found.value;
    known.set(name, 'pending');
    const value = make(name, at);
    known.set(name, { value });
    return value;
  };
}
