import { isIndex, keysLeftOut, type Payload } from '@phitrace/core';
import { type Lexicon, splitWords } from '@phitrace/naming';
import type { FileFacts, WrittenType } from '../graph/graph.js';
import type { LinkedProject } from '../graph/program.js';
import { isPartOf, type ModelIndex } from '../models/model-index.js';
import { chainOf, nodeOf, type Origin, type State } from '../query/state.js';
import { namesAt } from './names-at.js';
import { isFar } from './way.js';

type Path = readonly string[];

/** What came from outside, and the names that tell it. */
export interface FoundPayload extends Omit<Payload, 'at'> {
  readonly names: Path;
}

/** Finds what comes from outside as a whole: the body of a request, a record of a queue, a frame of a socket, what somebody typed. */
export class PayloadReader {
  constructor(
    private readonly project: LinkedProject,
    private readonly models: ModelIndex,
    private readonly lexicon: Lexicon,
  ) {}

  /** What came from outside, near enough to be the same value still: `schema.safeParse(body).error` is something else. */
  find({ state, kind, payload }: Origin, byName: boolean): FoundPayload | undefined {
    if (kind === 'module' || isFar(state) || [...chainOf(state)].some((each) => this.isSomethingElse(each))) return undefined;
    if (payload) return this.leadsThrough(payload, state.path) ? { ...payload, names: namesAt(state, this.lexicon)[0] ?? [] } : undefined;
    return this.findByType(state) ?? (byName ? this.findByName(state) : undefined);
  }

  /** True for what a function that nobody knows returned, and for an error, a count or the like. */
  private isSomethingElse({ assumed, path }: State): boolean {
    return assumed === true || path.some((key) => this.lexicon.tellsFailure(key)) || this.lexicon.leadsToMeta(path);
  }

  /** True for a path that leads to nothing but the value itself, or an element of it. */
  private isWhole(path: Path): boolean {
    return path.every((key) => this.isPassing(key));
  }

  private isPassing(key: string): boolean {
    return isIndex(key) || keysLeftOut(key) !== undefined || (splitWords(key).length === 1 && this.lexicon.isContent(key));
  }

  private findByName(state: State): FoundPayload | undefined {
    for (const segments of namesAt(state, this.lexicon)) {
      const names = segments.map((_, i) => segments.slice(0, i + 2)).find((part) => this.lexicon.isPayload(part));
      // `req.body.data` is what `req.body` is.
      if (names && this.isWhole(segments.slice(names.length))) return { source: this.lexicon.categories.record, near: 'project', names };
    }
    return undefined;
  }

  private findByType({ file, node, path }: State): FoundPayload | undefined {
    const { type, name = '' } = nodeOf({ file, node });
    if (!type) return undefined;
    const payload = this.payloadsOf(file, type).find((each) => this.leadsThrough(each, path));
    return payload && { source: payload.source, near: payload.near, names: [name, ...path.filter((key) => !isIndex(key))] };
  }

  private leadsThrough({ at }: Payload, path: Path): boolean {
    return at.some((place) => this.leadsTo(place, path));
  }

  private leadsTo(place: string, path: Path): boolean {
    const keys = place === '' ? [] : place.split('.');
    const asked = path.filter((key) => !isIndex(key));
    return keys.every((key, i) => asked[i] === key) && this.isWhole(asked.slice(keys.length));
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
