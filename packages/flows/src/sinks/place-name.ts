import type { CallRef } from '../graph/program.js';

/** A call by where it stands: what refers to what it made says this. The calls of a chain begin together and end apart. */
export function placeNameOf({ file, call }: CallRef): string {
  const { start = 0, end = 0 } = file.calls[call] ?? {};
  return `${file.path}:${start}-${end}`;
}
