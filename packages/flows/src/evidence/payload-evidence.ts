import { isIndex, type Payload } from '@phitrace/core';
import type { Lexicon } from '@phitrace/naming';
import type { Decorator, FileFacts, WrittenType } from '../graph/graph.js';
import type { LinkedProject } from '../graph/program.js';
import { isPartOf, type ModelIndex } from '../models/model-index.js';
import { chainOf, nodeOf, type Origin, type State } from '../query/state.js';
import type { FoundPayload } from './found-payload.js';
import { NamedEntries, unchanged } from './names/named-entries.js';
import { namesAt } from './names/names-at.js';
import { firstOf, hasNoShape } from './types/type-shapes.js';
import { isFar } from './way.js';

type Path = readonly string[];

/** Finds what comes from outside as a whole: the body of a request, a record of a queue, a frame of a socket, what somebody typed. */
export class PayloadReader {
  /** What comes from outside by its name. */
  readonly entries: NamedEntries;

  constructor(
    private readonly project: LinkedProject,
    private readonly models: ModelIndex,
    private readonly lexicon: Lexicon,
  ) {
    this.entries = new NamedEntries(lexicon);
  }

  /** What came from outside, near enough to be the same value still: `schema.safeParse(body).error` is something else. */
  find(origin: Origin, byName: boolean): FoundPayload | undefined {
    const { state, kind, payload } = origin;
    if (kind === 'module' || isFar(state) || this.isOther(state, payload ?? this.payloadOfType(state))) return undefined;
    return this.findGiven(origin) ?? this.findTyped(state) ?? (byName && !payload ? this.entries.find(origin) : undefined);
  }

  /** What a row says that somebody sends, unless it is called an id or a kind of something: `socket.on('leave', (roomId) => …)`. */
  private findGiven({ state, payload }: Origin): FoundPayload | undefined {
    if (!payload || !this.leadsThrough(payload, state.path) || this.isCalledOther(state)) return undefined;
    return { ...payload, names: namesAt(state, this.lexicon)[0] ?? [] };
  }

  private isCalledOther(state: State): boolean {
    const { kind, name = '' } = nodeOf(state);
    return kind === 'parameter' && state.path.length === 0 && this.lexicon.leadsToMeta([name]);
  }

  private findTyped(origin: State): FoundPayload | undefined {
    return this.findByType(origin) ?? firstOf([...unchanged(origin)], (state) => this.findMessage(state));
  }

  /** True for what went wrong, which comes in as messages do: `socket.on('error', (error) => …)`. */
  private isFailure({ file, node, path }: State): boolean {
    const { kind, name = '' } = nodeOf({ file, node });
    return kind === 'parameter' && path.length === 0 && this.lexicon.tellsFailure(name);
  }

  private isOther(end: State, payload: Payload | undefined): boolean {
    return this.isFailure(end) || this.isOfFailure(end) || [...chainOf(end)].some((each) => this.isSomethingElse(each, payload));
  }

  /** True for the words in which something failed, where it is an error that brings them: `error.response.data.message`. */
  private isOfFailure(end: State): boolean {
    const isTold = this.lexicon.tellsWhatFailed(end.path.at(-1) ?? '');
    return isTold && namesAt(end, this.lexicon).some(([owner = '']) => this.lexicon.tellsFailure(owner));
  }

  /** True for what a function that nobody knows returned, and for an error, a count or the like. */
  private isSomethingElse({ assumed, path }: State, payload: Payload | undefined): boolean {
    const isGiven = payload !== undefined && this.leadsThrough(payload, path);
    return assumed === true || path.some((key) => this.lexicon.tellsFailure(key)) || (this.lexicon.leadsToMeta(path) && !isGiven);
  }

  private findByType(state: State): FoundPayload | undefined {
    const { name = '' } = nodeOf(state);
    const payload = this.payloadOfType(state);
    return payload && { source: payload.source, near: payload.near, names: [name, ...state.path.filter((key) => !isIndex(key))] };
  }

  /** What comes from outside by the type that a value is declared with, or by a decorator where that tells no shape. */
  private payloadOfType({ file, node, path }: State): Payload | undefined {
    const { type, decorators = [] } = nodeOf({ file, node });
    const filled = hasNoShape(type) ? decorators.filter(isAsWhole).map((each) => each.name) : [];
    const known = [...(type ? this.payloadsOf(file, type) : []), ...filled.flatMap((each) => this.payloadsNamed(file, each))];
    return known.find((each) => this.leadsThrough(each, path));
  }

  /** A message that somebody sent, by what its type holds, where messages are handled. */
  private findMessage(state: State): FoundPayload | undefined {
    const { type, name = '' } = nodeOf(state);
    if (!type || !this.entries.isWhole(state.path) || !this.entries.isConversing(state)) return undefined;
    const isMessage = this.lexicon.isMessage(this.membersOf(state.file, type));
    return isMessage ? { source: this.lexicon.categories.text, near: 'project', names: [name] } : undefined;
  }

  private membersOf(file: FileFacts, type: WrittenType): string[] {
    if (type.kind === 'array') return this.membersOf(file, type.element);
    if (type.kind === 'object') return Object.keys(type.members);
    const target = type.kind === 'reference' ? this.project.typeTarget(file, type.name) : undefined;
    if (target?.kind !== 'declared') return [];
    const { members, alias } = target.declaration;
    return alias?.kind === 'object' ? Object.keys(alias.members) : Object.keys(members);
  }

  private leadsThrough({ at }: Payload, path: Path): boolean {
    return at.some((place) => this.leadsTo(place, path));
  }

  private leadsTo(place: string, path: Path): boolean {
    const keys = place === '' ? [] : place.split('.').filter((key) => !isIndex(key));
    const asked = path.filter((key) => !isIndex(key));
    return keys.every((key, i) => asked[i] === key) && this.entries.isWhole(asked.slice(keys.length));
  }

  private payloadsOf(file: FileFacts, type: WrittenType): Payload[] {
    if (type.kind === 'array') return this.payloadsOf(file, type.element);
    if (type.kind === 'union' || type.kind === 'intersection') return type.parts.flatMap((part) => this.payloadsOf(file, part));
    return type.kind === 'reference' ? this.payloadsNamed(file, type.name) : [];
  }

  private payloadsNamed(file: FileFacts, written: string): Payload[] {
    const imported = this.project.importedAs(file, written);
    const known = this.models.payloads.get(imported?.name ?? written.replace(/^globalThis\./, '')) ?? [];
    if (known.length === 0 || (!imported && this.project.typeTarget(file, written))) return [];
    return known.flatMap(({ packages, payload }) =>
      (imported ? isPartOf(imported.module, packages) : packages.length === 0) ? [payload] : [],
    );
  }
}

/** False where a decorator names one part of what came: `@Query('page') page`. Classes check or change it: `@Body(ValidationPipe)`. */
function isAsWhole({ args: [part = ''] }: Decorator): boolean {
  return part === '' || /^[A-Z]/.test(part);
}
