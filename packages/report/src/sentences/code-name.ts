const longestName = 80;

/** Code on one line and short enough for a sentence. */
export function toCodeName(code: string, longest = longestName): string {
  const line = code.replace(/\s+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}
