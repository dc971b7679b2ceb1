import { type Coverage, type Flow, type FlowObservation, memoize, type OnProgress, type Skipped } from '@phitrace/core';
import { flowsTo, type Reach } from '../flows-to.js';
import type { FileFacts } from '../graph/graph.js';
import { filesToldIn, mayBeToldIn } from '../lifting.js';
import { findAnswers } from '../sinks/answers.js';
import type { SinkCall } from '../sinks/sink-call.js';
import { type Engine, sinksIn } from './engine.js';
import { toSkipReason } from './skip-reason.js';

const reached = new WeakMap<Engine, ReturnType<typeof analyzeFiles>>();

const sinksOfFiles = new WeakMap<Engine, Map<FileFacts, readonly SinkCall[]>>();
const reachOfSinks = new WeakMap<SinkCall, Reach>();

/** The sinks of a file, found once, whoever asks. */
export function sinksFoundIn(engine: Engine, file: FileFacts): readonly SinkCall[] {
  const ofEngine = memoize(sinksOfFiles, engine, () => new Map<FileFacts, readonly SinkCall[]>());
  return memoize(ofEngine, file, () => sinksIn(engine, file));
}

/** What reaches a sink, found out once, whoever asks. */
export function reachOfSink(engine: Engine, sink: SinkCall): Reach {
  return memoize(reachOfSinks, sink, () => flowsTo(engine, sink));
}

/** What reaches the sinks that may be reported in the files that were asked for: found out once, whoever asks first. */
export function reachOf(engine: Engine, asked: readonly FileFacts[], onProgress?: OnProgress): ReturnType<typeof analyzeFiles> {
  return memoize(reached, engine, () => analyzeFiles(engine, engine.project.all, { asked, onProgress }));
}

/** True where data that is meant is seen to reach anything, be that asked for or not: as few sinks are asked as tell it. */
export function reachesAnything(engine: Engine, asked: readonly FileFacts[], isMeant: (flow: Flow) => boolean): boolean {
  const isReached = ({ flows }: FlowObservation) => flows.some(isMeant);
  if (reachOf(engine, asked).observations.some(isReached)) return true;
  const known = new Set(asked);
  const others = engine.project.all.filter((file) => !known.has(file));
  return others.some((file) => sinksFoundIn(engine, file).some((sink) => reachOfSink(engine, sink).observations.some(isReached)));
}

/** Files whose findings are wanted; all when absent. */
interface Wanted {
  readonly asked?: readonly FileFacts[];
  readonly onProgress?: OnProgress | undefined;
}

/** What reaches the sinks of files. One that a mistake of ours breaks is named, and costs the others nothing. */
export function analyzeFiles(
  engine: Engine,
  files: readonly FileFacts[],
  { asked = files, onProgress }: Wanted = {},
): SinksOfFile & { readonly failed: readonly Skipped[] } {
  const failures = new Map<FileFacts, unknown>();
  const isAsked = toSetTest(asked);
  let told: ReadonlySet<FileFacts> | undefined;
  /** Sinks of a file stand in it, but for those of answers, which stand where a function is called that gives them. */
  const findSinks = (file: FileFacts): readonly SinkCall[] =>
    isAsked(file) || (told ??= filesToldIn(engine.solver, isAsked)).has(file)
      ? sinksFoundIn(engine, file)
      : findAnswers(engine.solver, file);
  const found = files.flatMap((file, i) => {
    try {
      const own = analyzeSinks(
        engine,
        findSinks(file).filter((sink) => mayBeToldIn(engine.solver, sink, isAsked)),
      );
      for (const failure of own.failures) failures.set(failure.file, failure.error);
      return own;
    } catch (error) {
      failures.set(file, error);
      return [];
    } finally {
      onProgress?.(i + 1, files.length);
    }
  });
  return {
    observations: found.flatMap(({ observations }) => observations),
    sinks: found.flatMap(({ sinks }) => sinks),
    cuts: found.flatMap(({ cuts }) => cuts),
    sinkCalls: found.reduce((sum, { sinkCalls }) => sum + sinkCalls, 0),
    failed: [...new Map([...engine.solver.failures, ...failures])].map(([{ path }, error]) => ({ path, ...toSkipReason(error) })),
  };
}

interface SinksOfFile {
  readonly observations: readonly FlowObservation[];
  readonly sinks: readonly { readonly sink: SinkCall; readonly observations: readonly FlowObservation[] }[];
  readonly cuts: Coverage['cuts'];
  readonly sinkCalls: number;
}

/** What reaches sinks. */
function analyzeSinks(engine: Engine, sinks: readonly SinkCall[]): SinksOfFile & { failures: Reach['failed'] } {
  const reached = sinks.map((sink) => reachOfSink(engine, sink));
  return {
    observations: reached.flatMap(({ observations }) => observations),
    sinks: sinks.map((sink, i) => ({ sink, observations: reached[i]?.observations ?? [] })),
    cuts: reached.flatMap(({ cuts }) => cuts),
    failures: reached.flatMap(({ failed }) => failed),
    sinkCalls: sinks.length,
  };
}

function toSetTest(files: readonly FileFacts[]): (file: FileFacts) => boolean {
  const set = new Set(files);
  return (file) => set.has(file);
}
