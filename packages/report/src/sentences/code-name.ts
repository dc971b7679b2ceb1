const longestName = 80;

/** Code on one line and short enough for a sentence. */
export function toCodeName(code: string): string {
  const line = code.replace(/\s+/g, ' ').trim();
  return line.length > longestName ? `${line.slice(0, longestName - 1)}…` : line;
}
