import type { CallRef } from '../graph/program.js';

/** A call by where it begins: what refers to what it made says this. */
export function placeNameOf({ file, call }: CallRef): string {
  const { start = 0 } = file.calls[call] ?? {};
  const line = file.lineStarts.findLastIndex((lineStart) => lineStart <= start) + 1;
  return `${file.path}:${line}:${start - (file.lineStarts[line - 1] ?? 0) + 1}`;
}
