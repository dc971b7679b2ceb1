import type { CallRef, FunctionRef } from '../graph/program.js';
import { heirsOf, isSameClass, lineageOf, memberFunctions } from './classes.js';
import type { Solver } from '../query/query.js';
import { chainOf, type Frame, nodeOf, type State } from '../query/state.js';
import type { ClassRef } from './targets.js';

/** A class that `this` may be of, and those below it that it may be of as well. */
export interface Self {
  readonly ref: ClassRef;
  readonly heirs: readonly ClassRef[];
}

/** What `this` in a method of a class may be: the class of the object whose method the walk entered or left, else the class and all below it. */
export function selvesOf(solver: Solver, state: State, ref: ClassRef): Self[] {
  const heirs = heirsOf(solver, ref);
  if (heirs.length === 0) return [{ ref, heirs }];
  const { nearest, made } = entered(solver, state.stack, ref);
  const exact = made.filter((each) => isBelow(solver, each, nearest));
  if (exact.length > 0) return exact.map((each) => ({ ref: each, heirs: [] }));
  const self = left(solver, state, nearest);
  return [{ ref: self, heirs: isSameClass(self, ref) ? heirs : heirsOf(solver, self) }];
}

/** Of the methods that a call on `this` may call, those of what `this` may be here. */
export function functionsOfSelf(solver: Solver, state: State, at: CallRef, functions: readonly FunctionRef[]): readonly FunctionRef[] {
  const { receiver, member = '' } = at.file.calls[at.call] ?? {};
  const { kind, ref } = at.file.nodes[receiver ?? -1] ?? {};
  if (functions.length < 2 || kind !== 'this' || ref === undefined) return functions;
  const selves = selvesOf(solver, state, { file: at.file, classId: ref });
  return selves.flatMap((self) => memberFunctions(solver, self.ref, member, self.heirs));
}

/** Follows the calls that the walk is inside of: on `this`, the caller's class is known too; on a new object, its class. */
function entered(solver: Solver, stack: Frame | undefined, ref: ClassRef): { nearest: ClassRef; made: ClassRef[] } {
  let nearest = ref;
  for (let frame = stack; frame; frame = frame.outer) {
    if (frame.argument || !isMethodOf(frame.callee, nearest)) continue;
    const caller = selfAt(frame.at);
    if (!caller) return { nearest, made: madeAt(solver, frame) };
    nearest = narrower(solver, nearest, caller);
  }
  return { nearest, made: [] };
}

/** The object that `this` is, where the walk came through a call of a method on one that is made in the code. */
export function madeReceiver(solver: Solver, { stack }: State, ref: ClassRef): Pick<State, 'file' | 'node' | 'stack'> | undefined {
  let nearest = ref;
  for (let frame = stack; frame; frame = frame.outer) {
    if (frame.argument || !isMethodOf(frame.callee, nearest)) continue;
    const caller = selfAt(frame.at);
    const { file, call } = frame.at;
    const { receiver, isNew } = file.calls[call] ?? {};
    if (!caller)
      return !isNew && receiver !== undefined && isMadeInCode(solver, frame, receiver)
        ? { file, node: receiver, stack: frame.outer }
        : undefined;
    nearest = narrower(solver, nearest, caller);
  }
  return undefined;
}

/** Follows the calls on `this` that the walk left methods by: the method that was left is of the class, or inherited by it. */
function left(solver: Solver, state: State, ref: ClassRef): ClassRef {
  let nearest = ref;
  for (const { leftBy, parent } of chainOf(state)) {
    const caller = leftBy && selfAt(leftBy);
    if (!leftBy) continue;
    const owner = parent && ownerOf(parent);
    if (!caller || !owner || !isSameClass(caller, ref)) break;
    nearest = narrower(solver, nearest, owner);
  }
  return nearest;
}

/** True for a call on `this` or `super` in a class that others extend: by the method that was left by it, it is known which of them `this` is. */
export function tellsSelf(solver: Solver, call: CallRef): boolean {
  const self = selfAt(call);
  return self !== undefined && heirsOf(solver, self).length > 0;
}

function ownerOf({ file, node }: State): ClassRef | undefined {
  const classId = file.functions[nodeOf({ file, node }).ref ?? -1]?.classId;
  return classId === undefined ? undefined : { file, classId };
}

/** The class in whose method a call on `this` or `super` stands. */
function selfAt({ file, call }: CallRef): ClassRef | undefined {
  const { receiver, callee } = file.calls[call] ?? {};
  const { kind, ref } = file.nodes[receiver ?? callee ?? -1] ?? {};
  return ref !== undefined && (kind === 'this' || kind === 'super') ? { file, classId: ref } : undefined;
}

function isMethodOf({ file, id }: Frame['callee'], ref: ClassRef): boolean {
  return file === ref.file && file.functions[id]?.classId === ref.classId;
}

/** True for a receiver that is surely an instance of the project's classes. What type arguments say of one is said at its class. */
function isMadeInCode(solver: Solver, frame: Frame, receiver: number): boolean {
  const { at, outer } = frame;
  const isGeneric = solver.origins(at.file, receiver, [], outer).some(({ state }) => {
    const { kind, ref = -1 } = nodeOf(state);
    return kind === 'call' && (state.file.calls[ref]?.typeArguments.length ?? 0) > 0;
  });
  return !isGeneric && madeAt(solver, frame).length > 0;
}

/** The classes of the objects that a call is a method of, where they are made in the code. */
function madeAt(solver: Solver, { at, outer }: Frame): ClassRef[] {
  const facts = at.file.calls[at.call];
  if (facts?.isNew) return [...solver.targetsOf(at).classes];
  if (facts?.receiver === undefined) return [];
  const origins = solver.origins(at.file, facts.receiver, [], outer);
  const made = origins.map(({ kind, state }) => (kind === 'class' ? madeBy(solver, state) : []));
  return made.some((classes) => classes.length === 0) ? [] : made.flat();
}

function madeBy(solver: Solver, { file, node }: State): readonly ClassRef[] {
  const { kind, ref = -1 } = nodeOf({ file, node });
  return kind === 'call' ? solver.targetsOf({ file, call: ref }).classes : [];
}

function narrower(solver: Solver, known: ClassRef, other: ClassRef): ClassRef {
  return isBelow(solver, other, known) ? other : known;
}

function isBelow(solver: Solver, ref: ClassRef, other: ClassRef): boolean {
  return lineageOf(solver, ref).some((each) => isSameClass(each, other));
}
