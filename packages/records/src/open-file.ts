import type { ProjectFile } from '@phitrace/core';
import { readBytes, readHead } from '@phitrace/sources';

/** Bytes of a file that are read; a larger one is a sample of its beginning. */
export const MOST_BYTES = 64_000_000;
const HEAD = 4_096;

/** What of a file is looked at. */
export interface OpenFile {
  readonly head: Buffer;
  /** Read when it is asked for. An UnreadableFile says why there is none. */
  readonly content: () => Buffer;
  readonly isSample: boolean;
}

export function openFile({ absolute, size }: ProjectFile): OpenFile {
  const isSample = size > MOST_BYTES;
  let content: Buffer | undefined;
  const read = () => (isSample ? readHead(absolute, MOST_BYTES) : readBytes(absolute, MOST_BYTES));
  return { head: readHead(absolute, HEAD), content: () => (content ??= read()), isSample };
}

/** A file whose content is at hand, such as a version that git keeps. */
export function toOpenFile(content: Buffer): OpenFile {
  const isSample = content.length > MOST_BYTES;
  return { head: content.subarray(0, HEAD), content: () => (isSample ? content.subarray(0, MOST_BYTES) : content), isSample };
}
