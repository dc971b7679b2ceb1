import { parsePosition } from '@phitrace/core';
import type { CallFacts, FileFacts } from '../graph/graph.js';
import type { CallRef } from '../graph/program.js';
import type { Solver } from '../query/query.js';
import { nodeOf, type Origin, type State } from '../query/state.js';
import { inputsAt } from '../sinks/inputs.js';

/** What a position of a call may hold: what is written there, `null` for nothing, undefined for what isn't known. */
export type OptionLiteral = string | number | boolean | null | undefined;

/** The literals at a position of a call (`arg[0].model`); of what a call made, its first argument: `openai('gpt-4o')`. */
export function literalsAt(solver: Solver, { file, call }: CallRef, position: string): OptionLiteral[] {
  const facts = file.calls[call];
  if (!facts) return [undefined];
  const command = commandOf(file, facts);
  if (command !== undefined) return literalsAt(solver, { file, call: command }, position);
  const origins = inputsAt(facts, parsePosition(position)).flatMap(({ node, path }) => solver.origins(file, node, path));
  return origins.length === 0 ? [null] : origins.flatMap((origin) => toLiterals(solver, origin));
}

/** The command that is made where it is sent, whose options are those of the call: `client.send(new ConverseCommand({ … }))`. */
function commandOf({ nodes, calls }: FileFacts, { args: [first] }: CallFacts): number | undefined {
  const { kind, ref = -1 } = nodes[first?.node ?? -1] ?? {};
  return kind === 'call' && calls[ref]?.isNew === true ? ref : undefined;
}

function toLiterals(solver: Solver, { kind, state }: Origin): OptionLiteral[] {
  const isWhole = state.path.length === 0;
  if (kind === 'literal') return [isWhole ? (nodeOf(state).value ?? null) : null];
  if (!isWhole) return [undefined];
  const { parts } = nodeOf(state);
  return parts ? [writtenText(solver, state.file, parts)] : firstArgumentsOf(solver, state);
}

/** A text that is put together of what is written out: `eu.${MODEL}`; undefined where a part isn't. */
function writtenText(solver: Solver, file: FileFacts, parts: readonly (string | number)[]): string | undefined {
  const texts = parts.map((part) => (typeof part === 'string' ? part : onlyText(solver, file, part)));
  return texts.includes(undefined) ? undefined : texts.join('');
}

function onlyText(solver: Solver, file: FileFacts, node: number): string | undefined {
  const [origin, ...others] = solver.origins(file, node, []);
  const { value } = origin?.kind === 'literal' && origin.state.path.length === 0 ? nodeOf(origin.state) : {};
  return others.length === 0 && typeof value === 'string' ? value : undefined;
}

function firstArgumentsOf(solver: Solver, { file, node }: State): OptionLiteral[] {
  const { kind, ref = -1 } = file.nodes[node] ?? {};
  const [first] = kind === 'call' ? (file.calls[ref]?.args ?? []) : [];
  if (!first) return [undefined];
  return solver.origins(file, first.node, []).map((origin) => (origin.kind === 'literal' ? nodeOf(origin.state).value : undefined));
}
