import { archive } from './archive.js';
import type { ContainerKind } from './container.js';
import { parquet } from './parquet.js';
import { pdf } from './pdf.js';
import { photograph } from './photograph.js';

const KINDS: readonly ContainerKind[] = [archive, pdf, photograph, parquet];

/** The kind of container that a file is, by its first bytes. */
export function findContainer(head: Buffer): ContainerKind | undefined {
  return KINDS.find(({ isSo }) => isSo(head));
}

export { type ContainerKind, type Member, MOST_MEMBER_BYTES } from './container.js';
