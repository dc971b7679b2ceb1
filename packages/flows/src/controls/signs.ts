import { type ControlSigns, memoize } from '@phitrace/core';
import { splitWords } from '@phitrace/naming';
import { callsBehind } from '../evidence/sql/query-behind.js';
import { callsIn } from '../graph/calls-in.js';
import type { CallFacts, Decorator, FileFacts } from '../graph/graph.js';
import { nodesIn } from '../graph/nodes-in.js';
import type { CallRef, FunctionRef } from '../graph/program.js';
import type { DeclaredFunctions } from '../models/declared-functions.js';
import { type ApiPlace, isPartOf } from '../models/model-index.js';
import type { Solver } from '../query/query.js';
import { isFailedAnswer } from './errors/failed-answers.js';
import { isOnEveryPath } from './paths.js';
import { RefusalReader } from './routes/refusals.js';
import { scopesIn } from './scopes.js';
import { WordRows } from './word-rows.js';
import { isTellingRow, tablesWritten } from './written-rows.js';

/** Calls behind one another in which a control is looked for. */
const MAX_DEPTH = 3;
const FOUND = Infinity;
/** Methods of a promise or a list whose first argument is called with what it gives, with each of it, or in any case. */
const CONTINUATIONS: ReadonlySet<string> = new Set(['then', 'finally', 'map', 'flatMap', 'forEach']);
/** Characters of a text that may be the name of a table or an event. */
const LONGEST_NAME = 60;

/** Tells where code shows that a control is there: by its signs, and by what the project declares. */
export class ControlReader {
  private readonly calls = new WeakMap<FileFacts, Map<number, boolean>>();
  /** How deep each function was searched in vain, or `FOUND`. */
  private readonly functions = new WeakMap<FileFacts, Map<number, number>>();
  private readonly words: WordRows;
  private readonly chainWords: WordRows;
  private readonly otherWords: WordRows;
  private readonly exceptions: WordRows;
  private readonly refusals: RefusalReader | undefined;

  constructor(
    readonly solver: Solver,
    readonly signs: ControlSigns,
    private readonly declared: DeclaredFunctions,
  ) {
    this.words = new WordRows(signs.words);
    this.chainWords = new WordRows(signs.chainWords);
    this.otherWords = new WordRows(signs.otherWords);
    this.exceptions = new WordRows(signs.reading?.except ?? []);
    this.refusals = signs.refusal && new RefusalReader(signs.refusal, signs.otherWords);
  }

  /** True for a name that says it: `requireRole`, `audit_log`. */
  isName(name: string): boolean {
    return this.declared.hasName(name) || (this.words.isIn(name) && !this.otherWords.isIn(name));
  }

  /** True for a name that says that it is not. */
  isOtherName(name: string): boolean {
    return this.otherWords.isIn(name);
  }

  /** True for a name that says it of what stands before a handler: `auth`. */
  isChainName(name: string): boolean {
    return this.isName(name) || (this.chainWords.isIn(name) && !this.otherWords.isIn(name));
  }

  /** True for a decorator that says it, by its name or by what it is given. */
  isDecorator({ name, args }: Decorator): boolean {
    return !this.otherWords.isIn(name) && [name, ...args].some((word) => this.isChainName(word));
  }

  /** True for a module of a package whose functions are it, or of the project that is called so. */
  isModule(module: string): boolean {
    return isPartOf(module, this.signs.packages) || (!isPackage(module) && this.isName(module));
  }

  /** True for a member of a package that is it by itself. */
  private isMember({ module, chain }: ApiPlace): boolean {
    const members = Object.entries(this.signs.members).flatMap(([name, list]) => (isPartOf(module, [name]) ? list : []));
    return members.includes('*') || members.includes(chain.at(-1) ?? '');
  }

  /** True for an export of a package that is it. */
  isImport(place: ApiPlace): boolean {
    return this.isModule(place.module) || this.isMember(place);
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
    const { places, functions } = this.solver.targetsOf(ref);
    // Where a refusal can be read, the name alone says nothing.
    const isReadable = this.refusals !== undefined && functions.length > 0;
    const isNamed = this.isName(call.text) || (this.signs.isOnEveryPath && this.isGivenName(ref));
    if (!isReadable && isNamed && !this.isReading(ref)) return true;
    return (
      this.isWriting(ref) ||
      places.some((place) => this.isImport(place) || this.declared.hasPlace(ref.file.path, place)) ||
      functions.some((target) => this.isDeclared(target))
    );
  }

  /** True for a call that only reads what others have recorded: `auditLog.findMany()`, `from('audit_logs').select()`. */
  private isReading({ file, call: id }: CallRef): boolean {
    const call = file.calls[id];
    if (!call || !this.signs.reading) return false;
    const behind = callsBehind(file, call).filter(({ member }) => splitWords(member).length === 1);
    const ahead = callsIn(file, call.scope).flatMap((each) => (file.calls[each]?.receiver === call.node ? (file.calls[each] ?? []) : []));
    return [call, ...behind, ...ahead].some(({ member }) => this.isReader(member));
  }

  private isReader(name: string): boolean {
    const isException = this.exceptions.isIn(name);
    const { names: lexicon } = this.solver;
    return this.signs.reading !== undefined && !isException && (lexicon.isReadVerb(splitWords(name)[0] ?? '') || lexicon.isMeasure(name));
  }

  /** True for a call that writes into what is called so by SQL, or a row that tells what a record must. */
  private isWriting(ref: CallRef): boolean {
    return (
      this.signs.isOnEveryPath && (tablesWritten(ref).some((table) => this.isName(table)) || isTellingRow(this.solver, this.signs, ref))
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
    const searched = memoize(this.functions, ref.file, () => new Map<number, number>());
    const known = searched.get(ref.id) ?? -1;
    if (known === FOUND || known >= depth) return known === FOUND;
    // A function that calls itself adds nothing to itself.
    searched.set(ref.id, depth);
    const isThere = this.isNamed(ref) || this.isDoneIn(ref, depth);
    if (isThere) searched.set(ref.id, FOUND);
    return isThere;
  }

  private isNamed({ file, id }: FunctionRef): boolean {
    const { name = '' } = file.functions[id] ?? {};
    if (id === 0 || name === '') return false;
    return this.declared.hasFunction(file.path, name) || (!this.refusals && this.isName(name) && !this.isReader(name));
  }

  private isDoneIn(ref: FunctionRef, depth: number): boolean {
    if (this.signs.isOnEveryPath) return this.isRecordedIn(ref, depth);
    if (this.refusals?.isOfAnother(ref) === true) return false;
    return this.refusals?.isRefusing(ref, depth === MAX_DEPTH) === true || this.isAnywhereIn(ref, depth);
  }

  private isRecordedIn({ file, id }: FunctionRef, depth: number): boolean {
    const { start = 0 } = file.functions[id] ?? {};
    const { failures } = this.signs;
    const graph = failures
      ? { ...file, exits: (file.exits ?? []).filter((exit) => !isFailedAnswer(this.solver, file, exit, failures)) }
      : file;
    return isOnEveryPath(graph, { scope: id, start, end: start }, this.recordsIn(file, id, depth));
  }

  /** The calls of a function itself that leave the record, or call what does. */
  recordsIn(file: FileFacts, scope: number, depth = MAX_DEPTH) {
    return callsIn(file, scope).flatMap((call) => {
      const facts = file.calls[call];
      return facts && this.isRecord({ file, call }, facts, depth) ? [facts] : [];
    });
  }

  private isRecord(ref: CallRef, facts: CallFacts, depth: number): boolean {
    return this.isCall(ref) || this.isBehind(ref, depth) || this.isContinued(ref.file, facts, depth);
  }

  /** True for what goes on with a promise or a list by the control. */
  private isContinued(file: FileFacts, facts: CallFacts, depth: number): boolean {
    const continuation = findContinuation(file, facts);
    return depth > 0 && continuation !== undefined && this.isIn(continuation, depth - 1);
  }

  private isBehind(ref: CallRef, depth: number): boolean {
    const { functions } = this.solver.targetsOf(ref);
    return depth > 0 && functions.length > 0 && functions.every((target) => this.isIn(target, depth - 1));
  }

  private isAnywhereIn({ file, id }: FunctionRef, depth: number): boolean {
    const scopes = scopesIn(file, id);
    // What is caught below a handler is answered for there, mostly with nothing.
    const counts = (call: number) => !this.refusals || depth === MAX_DEPTH || file.calls[call]?.isCaught !== true;
    const calls = [...scopes].flatMap((scope) => callsIn(file, scope).filter(counts)).map((call): CallRef => ({ file, call }));
    if (calls.some((call) => this.isCall(call)) || this.isTextIn(file, scopes)) return true;
    const called = depth > 0 ? calls.flatMap((call) => this.solver.targetsOf(call).functions) : [];
    return called.some((target) => this.isIn(target, depth - 1));
  }

  /** True where a function says what only the control has a use for. */
  private isTextIn(file: FileFacts, scopes: ReadonlySet<number>): boolean {
    const { texts } = this.signs;
    if (texts.length === 0) return false;
    return [...scopes].some((scope) =>
      nodesIn(file, scope).some((node) => {
        const { kind, name = '', value } = file.nodes[node] ?? {};
        const text = kind === 'literal' ? value : kind === 'read' ? name : undefined;
        return typeof text === 'string' && texts.includes(text);
      }),
    );
  }
}

/** The function that goes on with a promise or a list: `ask(note).then((answer) => filterOutput(answer))`, `blocks.map((block) => …)`. */
export function findContinuation(file: FileFacts, { member, args: [first] }: CallFacts): FunctionRef | undefined {
  const { kind, ref } = file.nodes[first?.node ?? -1] ?? {};
  return CONTINUATIONS.has(member) && kind === 'function' && ref !== undefined ? { file, id: ref } : undefined;
}

/** False for a path, and for what begins as aliases of paths do. */
function isPackage(module: string): boolean {
  return !/^[.~#/]|^@\//.test(module);
}
