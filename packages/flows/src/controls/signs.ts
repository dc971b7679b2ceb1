import { type ControlSigns, memoize } from '@phitrace/core';
import { splitWords } from '@phitrace/naming';
import { callsIn } from '../graph/calls-in.js';
import type { FileFacts } from '../graph/graph.js';
import type { CallRef, FunctionRef } from '../graph/program.js';
import type { Deidentifiers } from '../models/deidentifiers.js';
import { isPartOf } from '../models/model-index.js';
import type { Solver } from '../query/query.js';
import { isOnEveryPath } from './paths.js';
import { isReadOfGiven, scopesIn } from './scopes.js';

/** Calls behind one another in which a control is looked for. */
const MAX_DEPTH = 3;
/** Characters of a text that may be the name of a table or an event. */
const LONGEST_NAME = 60;

/** Tells where code shows that a control is there: by its signs, and by what the project declares. */
export class ControlReader {
  private readonly calls = new WeakMap<FileFacts, Map<number, boolean>>();
  private readonly functions = new WeakMap<FileFacts, Map<number, boolean>>();
  private readonly sequences: readonly (readonly string[])[];

  constructor(
    readonly solver: Solver,
    readonly signs: ControlSigns,
    private readonly declared: Deidentifiers,
  ) {
    this.sequences = signs.words.map((words) => words.split(' '));
  }

  /** True for a name that says it: `requireRole`, `audit_log`. */
  isName(name: string): boolean {
    if (this.declared.hasName(name)) return true;
    const words = splitWords(name);
    return this.sequences.some((sequence) => words.some((_, at) => sequence.every((word, i) => words[at + i] === word)));
  }

  /** True for a module of a package whose functions are it, or of the project that is called so. */
  isModule(module: string): boolean {
    return isPartOf(module, this.signs.packages) || (!isPackage(module) && this.isName(module));
  }

  /** True for a call that is the control: by its name, by its package, or by its declaration. */
  isCall(ref: CallRef): boolean {
    return memoize(
      memoize(this.calls, ref.file, () => new Map<number, boolean>()),
      ref.call,
      () => this.findCall(ref),
    );
  }

  private findCall(ref: CallRef): boolean {
    const call = ref.file.calls[ref.call];
    if (!call) return false;
    if (this.isName(call.text) || (this.signs.isOnEveryPath && this.isGivenName(ref))) return true;
    const { places, functions } = this.solver.targetsOf(ref);
    return (
      places.some((place) => this.isModule(place.module) || this.declared.hasPlace(ref.file.path, place)) ||
      functions.some((target) => this.isDeclared(target))
    );
  }

  private isDeclared({ file, id }: FunctionRef): boolean {
    return this.declared.hasFunction(file.path, file.functions[id]?.name ?? '');
  }

  /** True for a call that is given the name of a table, an event or a variable that says it: `from('audit_logs')`. */
  private isGivenName({ file, call }: CallRef): boolean {
    return (file.calls[call]?.args ?? []).some(({ node }) => {
      const { kind, name, value } = file.nodes[node] ?? {};
      if (kind === 'literal')
        return typeof value === 'string' && value.length <= LONGEST_NAME && !value.includes(' ') && this.isName(value);
      return (kind === 'import' || kind === 'local' || kind === 'read') && name !== undefined && this.isName(name);
    });
  }

  /** True for a function that is the control, or does what it takes: of a record, on every path. */
  isIn(ref: FunctionRef, depth = MAX_DEPTH): boolean {
    const known = memoize(this.functions, ref.file, () => new Map<number, boolean>());
    const found = known.get(ref.id);
    if (found !== undefined) return found;
    // A function that calls itself adds nothing to itself.
    known.set(ref.id, false);
    const isThere = this.isNamed(ref) || (this.signs.isOnEveryPath ? this.isRecordedIn(ref, depth) : this.isAnywhereIn(ref, depth));
    if (isThere || depth === MAX_DEPTH) known.set(ref.id, isThere);
    else known.delete(ref.id);
    return isThere;
  }

  private isNamed({ file, id }: FunctionRef): boolean {
    const { name = '' } = file.functions[id] ?? {};
    return id !== 0 && name !== '' && (this.isName(name) || this.declared.hasFunction(file.path, name));
  }

  private isRecordedIn({ file, id }: FunctionRef, depth: number): boolean {
    const { start = 0 } = file.functions[id] ?? {};
    return isOnEveryPath(file, { scope: id, start, end: start }, this.recordsIn(file, id, depth));
  }

  /** The calls of a function itself that leave the record, or call what does. */
  recordsIn(file: FileFacts, scope: number, depth = MAX_DEPTH) {
    return callsIn(file, scope).flatMap((call) => {
      const facts = file.calls[call];
      return facts && (this.isCall({ file, call }) || this.isBehind({ file, call }, depth)) ? [facts] : [];
    });
  }

  private isBehind(ref: CallRef, depth: number): boolean {
    const { functions } = this.solver.targetsOf(ref);
    return depth > 0 && functions.length > 0 && functions.every((target) => this.isIn(target, depth - 1));
  }

  private isAnywhereIn({ file, id }: FunctionRef, depth: number): boolean {
    const scopes = scopesIn(file, id);
    const calls = [...scopes].flatMap((scope) => callsIn(file, scope)).map((call): CallRef => ({ file, call }));
    if (calls.some((call) => this.isCall(call)) || this.isSeenIn(file, scopes, depth === MAX_DEPTH)) return true;
    const called = depth > 0 ? calls.flatMap((call) => this.solver.targetsOf(call).functions) : [];
    return called.some((target) => this.isIn(target, depth - 1));
  }

  /**
   * True where a function says what only the control has a use for, or reads it of what it was given itself: a function that
   * it calls is given other things.
   */
  private isSeenIn(file: FileFacts, scopes: ReadonlySet<number>, isOutermost: boolean): boolean {
    return file.nodes.some(
      ({ scope }, node) => scopes.has(scope) && (this.isTextAt(file, node) || (isOutermost && this.isReadAt(file, node))),
    );
  }

  private isTextAt({ nodes }: FileFacts, node: number): boolean {
    const { kind, name = '', value } = nodes[node] ?? {};
    const text = kind === 'literal' ? value : kind === 'read' ? name : undefined;
    return typeof text === 'string' && this.signs.texts.includes(text);
  }

  private isReadAt(file: FileFacts, node: number): boolean {
    const { kind, name = '' } = file.nodes[node] ?? {};
    return this.signs.reads.includes(name) && (kind === 'parameter' || (kind === 'read' && isReadOfGiven(file, node)));
  }
}

/** False for a path, and for what begins as aliases of paths do. */
function isPackage(module: string): boolean {
  return !/^[.~#/]|^@\//.test(module);
}
