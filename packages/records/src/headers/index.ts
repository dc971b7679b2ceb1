import { copied } from './copied.js';
import { dicom } from './dicom.js';
import type { HeaderKind } from './header.js';
import { holter } from './holter.js';
import { recording } from './recording.js';

const KINDS: readonly HeaderKind[] = [dicom, copied, recording, holter];

/** The kind of image or recording that a file is, by its first bytes. */
export function findHeaderKind(head: Buffer): HeaderKind | undefined {
  return KINDS.find(({ isSo }) => isSo(head));
}

export type { HeaderField, HeaderKind } from './header.js';
