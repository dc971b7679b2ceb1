import { basename } from 'node:path/posix';
/** A text inside of a file: a file in an archive, a sheet, the pages of a document. */
export interface Member {
  /** As a file's, with the extension of the format that it is read as. */
  readonly name: string;
  readonly content: Buffer;
}

/** What a file of bytes holds that can be read. */
export interface Container {
  readonly members: readonly Member[];
  /** What was not read: too large, too many, or of a kind that is not read; absent when all was. */
  readonly left?: string;
}

/** Bytes that the members of one container may grow to; what would be more is left out and counted. */
export const MOST_MEMBER_BYTES = 64_000_000;

/** A kind of container. */
export interface ContainerKind {
  /** Whether a file is one, by its first bytes. */
  readonly isSo: (head: Buffer) => boolean;
  /** What is said of one that can't be opened. */
  readonly failure: string;
  /** Throws for one that is broken. */
  readonly open: (name: string, content: Buffer) => Container | Promise<Container>;
}

export function toMember(name: string, text: string): Member {
  return { name, content: Buffer.from(text) };
}

/** The name of a file without its folders and extension. */
export function stemOf(path: string): string {
  return basename(path).replace(/\.[^.]*$/, '');
}
