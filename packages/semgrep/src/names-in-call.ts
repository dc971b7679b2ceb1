import { type Flow, getCategory, isPhi, type Kinds } from '@phitrace/core';
import type { Lexicon } from '@phitrace/naming';

/** A name of PHI that stands in a call. */
export type NamedData = Pick<Flow, 'category' | 'confidence' | 'evidence' | 'source'>;

/** Calls are read as far as this, in characters. */
const farthest = 4000;

// Names joined by points, or by keys in quotes: `patient.email`, `row["dob"]`. Each part starts with a letter, so that
// nothing is tried twice.
const dotted = /[A-Za-z_]\w*(?:(?:\.|\[\s*["'])[A-Za-z_]\w*)*/g;

/**
 * The names of PHI in the text of a call, one for each category. Semgrep says where PHI arrives and not what it is; where
 * no name in the call says it, the data is a record.
 */
export function namesInCall(text: string, lexicon: Lexicon, kinds: Kinds): NamedData[] {
  const found = new Map<string, NamedData>();
  for (const [name] of text.slice(0, farthest).matchAll(dotted)) {
    const segments = name.split(/\W+/).filter((part) => part !== '');
    const verdict = lexicon.classify(segments, 'file');
    if (!verdict || !isPhi(kinds, verdict.category) || found.has(verdict.category)) continue;
    const symbol = segments.join('.');
    found.set(verdict.category, { ...verdict, evidence: `name ${symbol}`, source: symbol });
  }
  const unnamed: NamedData = { category: getCategory(kinds, 'record'), confidence: 'low', evidence: '', source: '' };
  return found.size > 0 ? [...found.values()] : [unnamed];
}
