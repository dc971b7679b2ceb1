import type { Refusal } from '@phitrace/core';
import { callsIn } from '../../graph/calls-in.js';
import type { Exit, FileFacts, HeapStore, Span } from '../../graph/graph.js';
import { nodesIn } from '../../graph/nodes-in.js';
import type { FunctionRef } from '../../graph/program.js';
import { standsIn } from '../../graph/stands-in.js';
import { isReadOfGiven, scopesIn } from '../scopes.js';
import { WordRows } from '../word-rows.js';

/** Edges behind one another from a condition to what it asks. */
const MAX_BEHIND = 6;
/** Characters of a text that may be an answer. */
const LONGEST_ANSWER = 90;

/**
 * Tells where a function turns somebody away by who they are: an answer that nothing else gives, one that others give too
 * beside a question of identity, or an exit that depends on one.
 */
export class RefusalReader {
  private readonly words: WordRows;
  private readonly shared: WordRows;
  private readonly asking: WordRows;
  private readonly others: WordRows;
  private readonly reasons: WordRows;

  /** @param otherWords words that make what is named so something else */
  constructor(
    private readonly refusal: Refusal,
    otherWords: readonly string[],
  ) {
    this.words = new WordRows(refusal.words);
    this.shared = new WordRows(refusal.sharedWords);
    this.asking = new WordRows(refusal.identity.words);
    this.others = new WordRows(otherWords);
    this.reasons = new WordRows(refusal.otherReasons);
  }

  /** @param isOutermost whether a return of it ends the request: true for what a framework calls */
  isRefusing(ref: FunctionRef, isOutermost: boolean): boolean {
    const { file, id } = ref;
    const scopes = scopesIn(file, id);
    if (this.answers(file, scopes, this.refusal.codes, this.words)) return true;
    if (!this.asksIdentity(file, scopes)) return false;
    return (
      this.answers(file, scopes, this.refusal.sharedCodes, this.shared) ||
      this.leadsAway(file, scopes) ||
      this.endsByIdentity(ref, scopes, isOutermost)
    );
  }

  /** True for what answers for errors, or refuses for another reason by its name or that of a function around it. */
  isOfAnother({ file, id }: FunctionRef): boolean {
    const [first = -1] = file.functions[id]?.params ?? [];
    const isForErrors = this.refusal.errors.includes(file.nodes[first]?.name ?? '');
    return isForErrors || namesAround(file, id).some((name) => this.reasons.isIn(name));
  }

  private answers(file: FileFacts, scopes: ReadonlySet<number>, codes: readonly number[], words: WordRows): boolean {
    const isAnswer = (node: number) => this.isAnswer(file, node, codes, words);
    const isInScope = (scope: number) =>
      callsIn(file, scope).some((call) => {
        const { args = [], text = '' } = file.calls[call] ?? {};
        return words.isIn(text) || args.some(({ node }) => isAnswer(node));
      }) || nodesIn(file, scope).some((node) => valuesWrittenAt(file, node).some(isAnswer));
    const isStored = ({ value }: HeapStore) => scopes.has(file.nodes[value]?.scope ?? -1) && isAnswer(value);
    return [...scopes].some(isInScope) || [...file.stores.values()].some((stores) => stores.some(isStored));
  }

  /** True for a code, a text or a property that says it: `401`, `'Not signed in'`, `Status.UNAUTHORIZED`. */
  private isAnswer({ nodes }: FileFacts, node: number, codes: readonly number[], words: WordRows): boolean {
    const { kind, value, name = '' } = nodes[node] ?? {};
    if (typeof value === 'number') return codes.includes(value);
    const text = kind === 'read' ? name : value;
    return typeof text === 'string' && text.length <= LONGEST_ANSWER && words.isIn(text) && !this.others.isIn(text);
  }

  private asksIdentity(file: FileFacts, scopes: ReadonlySet<number>): boolean {
    const { texts } = this.refusal.identity;
    return [...scopes].some(
      (scope) =>
        callsIn(file, scope).some((call) => this.isAsking(file.calls[call]?.text ?? '')) ||
        nodesIn(file, scope).some((node) => {
          const { kind, value, name = '' } = file.nodes[node] ?? {};
          if (kind === 'literal') return typeof value === 'string' && texts.includes(value);
          return (kind === 'read' && texts.includes(name)) || this.isIdentityAt(file, node);
        }),
    );
  }

  private isAsking(text: string): boolean {
    return this.asking.isIn(text) && !this.others.isIn(text);
  }

  private isIdentityAt(file: FileFacts, node: number): boolean {
    const { kind, name = '' } = file.nodes[node] ?? {};
    return this.refusal.identity.reads.includes(name) && (kind === 'parameter' || (kind === 'read' && isReadOfGiven(file, node)));
  }

  /** True where a redirect depends on a condition about identity: one that ends every request turns nobody away. */
  private leadsAway(file: FileFacts, scopes: ReadonlySet<number>): boolean {
    const { redirects } = this.refusal;
    return [...scopes].some((scope) =>
      callsIn(file, scope).some((call) => {
        const facts = file.calls[call];
        return facts !== undefined && redirects.includes(facts.member) && this.dependsOnIdentity(file, scope, facts);
      }),
    );
  }

  private dependsOnIdentity(file: FileFacts, scope: number, at: Pick<Exit, 'region'>): boolean {
    return conditionsAround(file, at).some((condition) => this.isAboutIdentity(file, scope, condition));
  }

  /** True where an exit depends on a condition about identity: a throw anywhere, a return where it ends the request. */
  private endsByIdentity({ file, id }: FunctionRef, scopes: ReadonlySet<number>, isOutermost: boolean): boolean {
    const given = new Set(file.functions[id]?.returns);
    const answering = new Set([id, ...file.functions.flatMap(({ node }, inner) => (given.has(node) ? [inner] : []))]);
    return (file.exits ?? []).some(
      (exit) =>
        scopes.has(exit.scope) &&
        (exit.isThrow === true || (isOutermost && answering.has(exit.scope) && !this.goesOn(file, exit))) &&
        this.dependsOnIdentity(file, exit.scope, exit),
    );
  }

  private goesOn(file: FileFacts, exit: Exit): boolean {
    return callsIn(file, exit.scope).some((call) => {
      const facts = file.calls[call];
      return facts !== undefined && standsIn(facts, exit) && this.refusal.goesOn.includes(facts.member);
    });
  }

  private isAboutIdentity(file: FileFacts, scope: number, condition: Span): boolean {
    const inside = nodesIn(file, scope).filter((node) => standsIn(file.nodes[node] ?? condition, condition));
    return inside.some((node) => this.isBehind(file, node, MAX_BEHIND));
  }

  /** True for a value that is read of who asks, or given by what tells it. */
  private isBehind(file: FileFacts, node: number, depth: number): boolean {
    if (this.isIdentityAt(file, node)) return true;
    const { kind, ref = -1, edges = [] } = file.nodes[node] ?? {};
    if (kind === 'call') return this.isAsking(file.calls[ref]?.text ?? '');
    return depth > 0 && edges.some(({ from }) => this.isBehind(file, from, depth - 1));
  }
}

/** The name of a function, and those of the functions that it is written in. */
function namesAround(file: FileFacts, id: number): string[] {
  const { name = '', parent = 0 } = file.functions[id] ?? {};
  return id === 0 ? [] : [name, ...namesAround(file, parent)];
}

/** The values that an object is written with. */
function valuesWrittenAt({ nodes }: FileFacts, node: number): number[] {
  const { kind, edges = [] } = nodes[node] ?? {};
  return kind === 'object' ? edges.map(({ from }) => from) : [];
}

function conditionsAround({ regions = [] }: FileFacts, { region }: Pick<Exit, 'region'>): Span[] {
  const found: Span[] = [];
  for (let id = region; id !== undefined; id = regions[id]?.outer) {
    const condition = regions[id]?.condition;
    if (condition) found.push(condition);
  }
  return found;
}
