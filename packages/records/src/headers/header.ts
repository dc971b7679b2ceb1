import type { Standard } from '@phitrace/core';

/** A value of a header, and the name under which the standard has it. */
export interface HeaderField {
  readonly name: string;
  readonly text: string;
}

/** A kind of file whose header says whose image or recording it is. */
export interface HeaderKind {
  /** The standard that says what its fields mean: a file in `rules/detectors/standards`. */
  readonly standard: string;
  /** Whether a file is one, by its first bytes. */
  readonly isSo: (head: Buffer) => boolean;
  /** What is said of one that can't be read. */
  readonly failure: string;
  /** What the header says, as one list for each patient that it names. Throws for one that is broken. */
  readonly read: (content: Buffer, standard: Standard) => HeaderField[][] | Promise<HeaderField[][]>;
}

/** Where a text begins in a header, and how many bytes it may have. */
export interface HeaderPlace {
  readonly at: number;
  readonly length: number;
}

/** Text at a fixed place of a header, to its first zero byte, without the blanks around it. */
export function fixedText(content: Buffer, { at, length }: HeaderPlace): string {
  const [text = ''] = content.toString('latin1', at, at + length).split('\0', 1);
  return text.trim();
}
