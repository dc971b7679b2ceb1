import type { FileWords } from '@phitrace/core';

/** Of so many characters, a line is no one's handwriting. */
const LONG_LINE = 500;
/** Below these sizes (characters) reading a file costs nothing. */
const LEAST_MINIFIED = 4000;
const LEAST_BUNDLE = 20_000;
const HEAD = 5000;
const OFTEN = 3;

type BundleWords = Pick<FileWords['leftOut'], 'bundleHeads' | 'bundleMarks'>;

/** Whether code is the output of a minifier or bundler: others' code, or code whose source lies beside it. */
export function isBundled(text: string, words: BundleWords): boolean {
  return isMinified(text) || isBundle(text, words);
}

/** Most of the text stands in very long lines, and these are code: a picture or a table in a literal has few brackets. */
function isMinified(text: string): boolean {
  if (text.length < LEAST_MINIFIED) return false;
  const long = text.split('\n').filter((line) => line.length > LONG_LINE);
  const length = long.reduce((sum, line) => sum + line.length, 0);
  if (length < text.length * 0.6) return false;
  const signs = long.reduce((sum, line) => sum + (line.match(/[;(){}]/g)?.length ?? 0), 0);
  return signs > length / 25;
}

function isBundle(text: string, { bundleHeads, bundleMarks }: BundleWords): boolean {
  if (text.length < LEAST_BUNDLE) return false;
  const head = text.slice(0, HEAD);
  return bundleHeads.some((mark) => head.includes(mark)) || bundleMarks.some((mark) => text.split(mark, OFTEN + 1).length > OFTEN);
}
