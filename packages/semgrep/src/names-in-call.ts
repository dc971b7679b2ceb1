import { type Flow, getCategory, isPhi, type Kinds } from '@phitrace/core';
import type { Lexicon } from '@phitrace/naming';

/** A name of PHI that stands in a call. */
export type NamedData = Pick<Flow, 'category' | 'confidence' | 'source'>;

/** Lines of a file, and the call among them: lines from 1, columns from 1. */
export interface CallText {
  readonly lines: readonly string[];
  readonly line: number;
  readonly column: number;
  readonly lastLine: number;
}

/** A call is read as far as this, in characters, and this many lines above it are searched for what its names hold. */
const farthest = 4000;
const linesAbove = 60;

// Names joined by points, or by keys in quotes: `patient.email`, `row["dob"]`. Each part starts with a letter, so that
// nothing is tried twice.
const dotted = /[A-Za-z_]\w*(?:(?:\.|\[\s*["'])[A-Za-z_]\w*)*/g;

/**
 * The names of PHI in a call, one for each category; where there is none, those of what its names were given in the lines
 * above. Semgrep says where PHI arrives and not what it is; where no name says it, the data is a record.
 */
export function namesInCall(call: CallText, lexicon: Lexicon, kinds: Kinds): NamedData[] {
  const text = callText(call);
  const own = classify(text, lexicon, kinds);
  if (own.length > 0) return own;
  const given = classify(givenAbove(call, text), lexicon, kinds);
  return given.length > 0
    ? given
    : [{ category: getCategory(kinds, 'record'), confidence: 'low', source: { evidence: { kind: 'match' }, path: [] } }];
}

/** What is called, where that is names joined by points: `logger.info`. */
export function calleeOf({ lines, line, column }: CallText): string | undefined {
  return /^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*){0,5}(?=\()/.exec((lines[line - 1] ?? '').slice(column - 1))?.[0];
}

function callText({ lines, line, column, lastLine }: CallText): string {
  const [first = '', ...rest] = lines.slice(line - 1, lastLine);
  return [first.slice(column - 1), ...rest].join('\n').slice(0, farthest);
}

function classify(text: string, lexicon: Lexicon, kinds: Kinds): NamedData[] {
  const found = new Map<string, NamedData>();
  for (const [name] of text.matchAll(dotted)) {
    const segments = name.split(/\W+/).filter((part) => part !== '');
    const verdict = lexicon.classify(segments, 'file');
    if (!verdict || !isPhi(kinds, verdict.category) || found.has(verdict.category)) continue;
    found.set(verdict.category, { ...verdict, source: { evidence: { kind: 'name', names: segments }, path: [] } });
  }
  return [...found.values()];
}

/** The right sides of the lines above that give a value to a name of the call. */
function givenAbove({ lines, line }: CallText, text: string): string {
  const names = new Set(text.match(/[A-Za-z_]\w*/g));
  const above = lines.slice(Math.max(0, line - 1 - linesAbove), line - 1);
  return above
    .flatMap((content) => {
      const [, name = '', value = ''] = /^\s*(?:\w+\s+){0,3}([A-Za-z_]\w*)\s*(?::=|=(?!=))(.*)$/.exec(content.slice(0, farthest)) ?? [];
      return names.has(name) ? [value] : [];
    })
    .join('\n');
}
