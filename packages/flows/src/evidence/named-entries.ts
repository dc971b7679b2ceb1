import { isIndex, keysLeftOut } from '@phitrace/core';
import { type Lexicon, splitWords } from '@phitrace/naming';
import { chainOf, nodeOf, type Origin, type State } from '../query/state.js';
import { callOf, isOfTechnicalRoute, namesAt } from './names-at.js';
import type { FoundPayload } from './found-payload.js';
import { functionNames } from './function-names.js';
import { hasNoShape } from './type-shapes.js';

type Path = readonly string[];

/** Finds what comes from outside by the names at which it enters: `req.body`, `event.target.value`, `response.data`, the values that a form hands on. */
export class NamedEntries {
  constructor(private readonly lexicon: Lexicon) {}

  find({ kind, state }: Origin): FoundPayload | undefined {
    const named = namesAt(state, this.lexicon);
    for (const names of named) {
      const found = this.findRequest(names) ?? this.findTyped(names);
      if (found) return found;
    }
    return (
      this.findEvent(kind, state) ??
      this.findDocument(state, named) ??
      this.findSaid(kind, state, named) ??
      this.findHolder(kind, state, named)
    );
  }

  /** `req.body.data` is what `req.body` is. */
  private findRequest(segments: Path): FoundPayload | undefined {
    const names = segments.map((_, i) => segments.slice(0, i + 2)).find((part) => this.lexicon.isPayload(part));
    const isIt = names && this.isWhole(segments.slice(names.length));
    return isIt ? { source: this.lexicon.categories.record, near: 'project', names } : undefined;
  }

  /** The address of a request with its query, in which people search for people. */
  findAddress({ state }: Origin): FoundPayload | undefined {
    const names = namesAt(state, this.lexicon).find((segments) => this.lexicon.isRequestAddress(segments));
    return names && { source: this.lexicon.categories.text, near: 'project', names };
  }

  /** What came back with an error: `error.response.data`. */
  findRejection({ state: { path } }: Origin): FoundPayload | undefined {
    return this.lexicon.isAnswer(path) ? { source: this.lexicon.categories.record, near: 'place', names: path } : undefined;
  }

  /** What somebody searches for: by its own name, or by the name that what was typed gets in the same file. */
  findSearch({ state: origin }: Origin): FoundPayload | undefined {
    const states = this.isTyped(origin) ? [...chainOf(origin)].filter(({ file }) => file === origin.file) : [origin];
    for (const state of states) {
      const names = namesAt(state, this.lexicon).find((segments) => this.lexicon.isSearch(segments.at(-1) ?? ''));
      if (names) return { source: this.lexicon.categories.text, near: 'place', names };
    }
    return undefined;
  }

  /** True for what somebody typed. */
  isTyped(state: State): boolean {
    return namesAt(state, this.lexicon).some((names) => this.lexicon.isTyped(names));
  }

  private findTyped(names: Path): FoundPayload | undefined {
    return this.lexicon.isTyped(names) ? { source: this.lexicon.categories.text, near: 'file', names } : undefined;
  }

  /** What a function of a cloud is called with: `handler(event, context)`. */
  private findEvent(kind: Origin['kind'], state: State): FoundPayload | undefined {
    const { name = '', ref = -1 } = nodeOf(state);
    if (kind !== 'parameter' || !this.isWhole(state.path)) return undefined;
    const facts = state.file.functions[ref];
    const others = facts?.params.map((node) => state.file.nodes[node]?.name ?? '') ?? [];
    const isEvent = this.lexicon.isCloudEvent(name, [facts?.name ?? '', ...others]);
    return isEvent ? { source: this.lexicon.categories.record, near: 'project', names: [name] } : undefined;
  }

  /** A document or record of a store. */
  private findDocument(state: State, named: readonly string[][]): FoundPayload | undefined {
    const names = hasNoShape(nodeOf(state).type)
      ? named.find((segments) => segments.length <= 2 && this.lexicon.isDocument(segments.at(-1) ?? ''))
      : undefined;
    return names && { source: this.lexicon.categories.record, near: 'file', names };
  }

  /** What is said or sent, in a function that is there to send it or to have it said: `sendSms(to, body)`, `onChatMessage(message)`. */
  private findSaid(kind: Origin['kind'], state: State, named: readonly string[][]): FoundPayload | undefined {
    const names = kind === 'parameter' ? named.find((segments) => this.lexicon.isSaid(segments.at(-1) ?? '')) : undefined;
    const isSending = names && functionNames(state).some((name) => this.lexicon.isSending(name));
    return isSending ? { source: this.lexicon.categories.text, near: 'project', names } : undefined;
  }

  /** What a function about patients is given or gets, under a name that only says that it holds something. */
  private findHolder(kind: Origin['kind'], state: State, named: readonly string[][]): FoundPayload | undefined {
    if (!hasNoShape(nodeOf(state).type) || !state.path.every((key) => isIndex(key) || this.lexicon.isWrapper(key))) return undefined;
    if (this.isAnswer(state)) return { source: this.lexicon.categories.record, near: 'place', names: [callOf(state)?.member ?? ''] };
    const isHolder = (names: Path) => kind === 'parameter' && names.every((name) => this.lexicon.isWrapper(name));
    const names = named.find(
      (segments) => isHolder(segments) || (this.lexicon.isAnswer(segments) && !isOfTechnicalRoute(state, this.lexicon)),
    );
    return names && { source: this.lexicon.categories.record, near: 'place', names };
  }

  /** True for what a request or a query came back with: `(await client.post(url)).data`, `reply.json()`. */
  private isAnswer(state: State): boolean {
    const member = callOf(state)?.member;
    const [verb = ''] = splitWords(member ?? '');
    if (member === undefined || isOfTechnicalRoute(state, this.lexicon)) return false;
    return (
      this.lexicon.readsAnswer(member) ||
      (state.path.some((key) => !isIndex(key)) && (this.lexicon.isReadVerb(verb) || this.lexicon.isWriteVerb(verb)))
    );
  }

  /** True for a path that leads to nothing but the value itself, or an element of it. */
  isWhole(path: Path): boolean {
    return path.every(
      (key) => isIndex(key) || keysLeftOut(key) !== undefined || (splitWords(key).length === 1 && this.lexicon.isContent(key)),
    );
  }
}
