import type { Knowledge, SourceComment } from '@phitrace/core';
import { toCommentFinder } from '@phitrace/sources';
import type { SettingsFile } from './readers/reader.js';

/** Comments that may speak to the tool. */
export function findComments(files: readonly SettingsFile[], { files: words }: Knowledge): readonly SourceComment[] {
  const find = toCommentFinder(words);
  return files.flatMap(({ path, text }) => find(path, text, MARK).map((comment) => ({ path, ...comment })));
}

const MARK = 'phitrace';
