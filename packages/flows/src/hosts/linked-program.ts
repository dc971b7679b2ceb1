import { describeFailure, memoize, type FlowObservation } from '@phitrace/core';
import { CalledFunctions } from './reachable-functions.js';
import { type Controls, toControls } from './controls.js';
import { type Engine, linkFiles } from './engine.js';
import type { FileFacts } from '../graph/graph.js';
import type { ModuleResolver } from '../graph/program.js';
import type { Reach } from '../flows-to.js';
import { reachOfSink, sinksFoundIn } from './sink-reach.js';
import type { SinkCall } from '../sinks/sink-call.js';
import { type Flows, toFlows } from './values.js';
import type { Host } from './file-facts.js';

/** How far an answer had come when the time was over. */
export interface PartOfWork {
  readonly done: number;
  readonly total: number;
}

/** Linked files, and what has been found out about their sinks: each sink is solved once, whichever file is asked for. */
export class Links {
  private readonly engine: Engine;
  private readonly isAsked: Host['isAsked'];
  private readonly called: CalledFunctions;
  private readonly sinks = new Map<FileFacts, readonly SinkCall[]>();
  private readonly observations = new Map<SinkCall, readonly FlowObservation[]>();
  private readonly failures = new Map<FileFacts, string>();
  private values?: Flows;
  private around?: Controls;
  private readonly setup: Host['basis'];
  private all?: ReadonlyMap<string, readonly FlowObservation[]>;

  constructor({ basis, isAsked }: Pick<Host, 'basis' | 'isAsked'>, files: readonly FileFacts[], resolve: ModuleResolver) {
    this.engine = linkFiles(basis, files, resolve);
    this.isAsked = isAsked;
    this.setup = basis;
    this.called = new CalledFunctions(this.engine.solver);
  }

  /** The same files, to be asked for values and calls. */
  get flows(): Flows {
    return (this.values ??= toFlows(this.engine));
  }

  /** The same files, to be asked which controls stand where. */
  controls(textOf: (file: FileFacts) => string): Controls {
    return (this.around ??= toControls({ setup: this.setup, engine: this.engine, asked: this.engine.project.all, textOf }));
  }

  /**
   * The observations that are located in a file. Their sinks stand in the file, or in a function that its calls lead to: such a
   * call is where a leak through a wrapper is reported.
   */
  observationsIn(path: string, isOver: () => boolean): { observations: FlowObservation[]; cut?: PartOfWork } {
    const file = this.engine.project.file(path);
    const sinks = file ? [...this.sinksOf(file), ...this.sinksBehind(file)] : [];
    const observations: FlowObservation[] = [];
    for (const [done, sink] of sinks.entries()) {
      if (isOver() && !this.observations.has(sink)) return { observations, cut: { done, total: sinks.length } };
      observations.push(...this.observationsOf(sink).filter(({ location }) => location.path === path));
    }
    return { observations };
  }

  /** The same, when all files will be asked for: every sink is solved at the first question, and no way to one is searched. */
  allIn(path: string): readonly FlowObservation[] {
    this.all ??= byPath(this.engine.project.all.flatMap((file) => this.sinksOf(file).flatMap((sink) => this.observationsOf(sink))));
    return this.all.get(path) ?? [];
  }

  /** What went wrong at the sinks of a file, if anything did. */
  failureIn(path: string): string | undefined {
    const file = this.engine.project.file(path);
    return file && (this.failures.get(file) ?? this.engine.faults.of(path));
  }

  private observationsOf(sink: SinkCall): readonly FlowObservation[] {
    return memoize(this.observations, sink, () => this.attempt(sink.at.file, () => this.noted(reachOfSink(this.engine, sink))));
  }

  private noted({ observations, failed }: Reach): readonly FlowObservation[] {
    for (const { file, error } of failed) this.failures.set(file, describeFailure(error));
    return observations;
  }

  private sinksOf(file: FileFacts): readonly SinkCall[] {
    const isAsked = ({ kind, recipient }: SinkCall) => this.isAsked(kind, recipient);
    return memoize(this.sinks, file, () => this.attempt(file, () => sinksFoundIn(this.engine, file).filter(isAsked)));
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

function byPath(observations: readonly FlowObservation[]): ReadonlyMap<string, readonly FlowObservation[]> {
  const found = new Map<string, FlowObservation[]>();
  for (const observation of observations) memoize(found, observation.location.path, () => []).push(observation);
  return found;
}
