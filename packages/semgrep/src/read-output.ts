import type { Location, Skipped } from '@phitrace/core';
import { z } from 'zod';

/** What a rule of ours says of what it finds. Written by the generator of the rules. */
const Metadata = z.union([
  z.object({ sink: z.string(), name: z.string(), vendor: z.string().optional(), verified: z.enum(['types', 'source', 'known']) }),
  z.object({ setting: z.string(), concern: z.string(), standing: z.enum(['plain', 'provider-key', 'missing-control']) }),
]);

const Point = z.object({ line: z.number(), col: z.number() });
const Result = z.object({ path: z.string(), start: Point, end: Point, extra: z.object({ metadata: Metadata }) });
const Problem = z.object({ path: z.string().optional(), type: z.union([z.string(), z.tuple([z.string()], z.unknown())]) });
const SemgrepJson = z.object({
  results: z.array(z.unknown()),
  errors: z.array(z.unknown()),
  paths: z.object({ scanned: z.array(z.string()) }),
});

export type SemgrepMetadata = z.infer<typeof Metadata>;

/** A place that a rule of ours matches. */
export interface SemgrepMatch {
  /** One line: the first of the call. */
  readonly location: Location;
  readonly lastLine: number;
  readonly metadata: SemgrepMetadata;
}

export interface SemgrepResults {
  readonly matches: readonly SemgrepMatch[];
  readonly skipped: readonly Skipped[];
}

/** Reads the output of a run; undefined when it isn't what Semgrep writes. Nothing of its texts is kept. */
export function readOutput(json: string, toPath: (absolute: string) => string, targets: readonly string[]): SemgrepResults | undefined {
  const output = SemgrepJson.safeParse(parse(json));
  if (!output.success) return undefined;
  const { results, errors, paths } = output.data;
  const scanned = new Set(paths.scanned);
  const unseen = targets.filter((target) => !scanned.has(target));
  return {
    matches: results.flatMap((result) => toMatch(result, toPath)),
    skipped: [
      ...errors.flatMap((error) => toSkipped(error, toPath)),
      ...unseen.map((target) => ({ path: toPath(target), reason: 'excluded-by-limit' as const, detail: 'Semgrep did not scan it' })),
    ],
  };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function toMatch(result: unknown, toPath: (absolute: string) => string): SemgrepMatch[] {
  const { success, data } = Result.safeParse(result);
  if (!success) return [];
  const { path, start, end, extra } = data;
  const isOneLine = end.line === start.line;
  const endColumn = isOneLine ? end.col : start.col + 1;
  const location = { path: toPath(path), line: start.line, column: start.col, endLine: start.line, endColumn };
  return [{ location, lastLine: end.line, metadata: extra.metadata }];
}

const reasons: Readonly<Record<string, Omit<Skipped, 'path'>>> = {
  PartialParsing: { reason: 'syntax-error', detail: 'parts of it could not be parsed; the rest was read', inPart: true },
  'Syntax error': { reason: 'syntax-error', detail: 'it could not be parsed' },
  Timeout: { reason: 'excluded-by-limit', detail: 'a rule of Semgrep took too long', inPart: true },
  'Out of memory': { reason: 'excluded-by-limit', detail: 'a rule of Semgrep took too much memory', inPart: true },
};

function toSkipped(error: unknown, toPath: (absolute: string) => string): Skipped[] {
  const { success, data } = Problem.safeParse(error);
  if (!success || data.path === undefined) return [];
  const type = typeof data.type === 'string' ? data.type : data.type[0];
  return [{ path: toPath(data.path), ...(reasons[type] ?? { reason: 'excluded-by-limit', detail: 'Semgrep reported a problem with it' }) }];
}
