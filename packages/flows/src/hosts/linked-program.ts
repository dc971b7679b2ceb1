import { describeFailure, memoize, type SinkHit } from '@phitrace/core';
import { CalledFunctions } from './reachable-functions.js';
import { type Engine, linkFiles } from './engine.js';
import type { FileFacts } from '../graph/graph.js';
import type { ModuleResolver } from '../graph/program.js';
import { reaches } from '../flows-to.js';
import { findSinks, type SinkCall } from '../sinks/sinks.js';
import type { Host } from './file-facts.js';

/** How far an answer had come when the time was over. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** Linked files, and what has been found out about their sinks: each sink is solved once, whichever file is asked for. */
export class Links {
  private readonly engine: Engine;
  private readonly isAsked: Host['isAsked'];
  private readonly called: CalledFunctions;
  private readonly sinks = new Map<FileFacts, readonly SinkCall[]>();
  private readonly hits = new Map<SinkCall, readonly SinkHit[]>();
  private readonly failures = new Map<FileFacts, string>();
  private all?: ReadonlyMap<string, readonly SinkHit[]>;

  constructor({ basis, isAsked }: Pick<Host, 'basis' | 'isAsked'>, files: readonly FileFacts[], resolve: ModuleResolver) {
    this.engine = linkFiles(basis, files, resolve);
    this.isAsked = isAsked;
    this.called = new CalledFunctions(this.engine.solver);
  }

  /**
   * The hits that are located in a file. Their sinks stand in the file, or in a function that its calls lead to: such a
   * call is where a leak through a wrapper is reported.
   */
  hitsIn(path: string, isOver: () => boolean): { hits: SinkHit[]; cut?: Progress } {
    const file = this.engine.project.file(path);
    const sinks = file ? [...this.sinksOf(file), ...this.sinksBehind(file)] : [];
    const hits: SinkHit[] = [];
    for (const [done, sink] of sinks.entries()) {
      if (isOver() && !this.hits.has(sink)) return { hits, cut: { done, total: sinks.length } };
      hits.push(...this.hitsOf(sink).filter(({ location }) => location.path === path));
    }
    return { hits };
  }

  /** The same, when all files will be asked for: every sink is solved at the first question, and no way to one is searched. */
  allHitsIn(path: string): readonly SinkHit[] {
    this.all ??= byPath(this.engine.project.all.flatMap((file) => this.sinksOf(file).flatMap((sink) => this.hitsOf(sink))));
    return this.all.get(path) ?? [];
  }

  /** What went wrong at the sinks of a file, if anything did. */
  failureIn(path: string): string | undefined {
    const file = this.engine.project.file(path);
    return file && this.failures.get(file);
  }

  private hitsOf(sink: SinkCall): readonly SinkHit[] {
    const { solver, evidence } = this.engine;
    return memoize(this.hits, sink, () => this.attempt(sink.at.file, () => reaches(solver, evidence, sink).hits));
  }

  private sinksOf(file: FileFacts): readonly SinkCall[] {
    const { solver, recipients } = this.engine;
    const isAsked = ({ kind, recipient }: SinkCall) => this.isAsked(kind, recipient);
    return memoize(this.sinks, file, () => this.attempt(file, () => findSinks(solver, recipients, file).filter(isAsked)));
  }

  private sinksBehind(file: FileFacts): SinkCall[] {
    const behind = this.attempt(file, () => [...this.called.callsBehind(file)]);
    return behind.flatMap(([other, calls]) => this.sinksOf(other).filter(({ at }) => calls.has(at.call)));
  }

  /** A failure costs the file in which it happens, and no other. */
  private attempt<Found>(file: FileFacts, find: () => readonly Found[]): readonly Found[] {
    try {
      return find();
    } catch (error) {
      this.failures.set(file, describeFailure(error));
      return [];
    }
  }
}

function byPath(hits: readonly SinkHit[]): ReadonlyMap<string, readonly SinkHit[]> {
  const found = new Map<string, SinkHit[]>();
  for (const hit of hits) memoize(found, hit.location.path, () => []).push(hit);
  return found;
}
