import { type Coverage, type FlowObservation, memoize, type OnProgress, type Skipped } from '@phitrace/core';
import { flowsTo, type Reach } from '../flows-to.js';
import type { FileFacts } from '../graph/graph.js';
import type { SinkCall } from '../sinks/sink-call.js';
import { type Engine, sinksIn } from './engine.js';
import { toSkipReason } from './skip-reason.js';

const reached = new WeakMap<Engine, ReturnType<typeof analyzeFiles>>();

/** What reaches the sinks of all files: found out once, whoever asks first. */
export function reachOf(engine: Engine, onProgress?: OnProgress): ReturnType<typeof analyzeFiles> {
  return memoize(reached, engine, () => analyzeFiles(engine, engine.project.all, onProgress));
}

/** What reaches the sinks of files. One that a mistake of ours breaks is named, and costs the others nothing. */
export function analyzeFiles(
  engine: Engine,
  files: readonly FileFacts[],
  onProgress?: OnProgress,
): SinksOfFile & { readonly failed: readonly Skipped[] } {
  const failures = new Map<FileFacts, unknown>();
  const found = files.flatMap((file, i) => {
    try {
      const own = analyzeFile(engine, file);
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

/** What reaches the sinks of one file. */
function analyzeFile(engine: Engine, file: FileFacts): SinksOfFile & { failures: Reach['failed'] } {
  const sinks = sinksIn(engine, file);
  const reached = sinks.map((sink) => flowsTo(engine, sink));
  return {
    observations: reached.flatMap(({ observations }) => observations),
    sinks: sinks.map((sink, i) => ({ sink, observations: reached[i]?.observations ?? [] })),
    cuts: reached.flatMap(({ cuts }) => cuts),
    failures: reached.flatMap(({ failed }) => failed),
    sinkCalls: sinks.length,
  };
}
