/** What a mistake of ours is called; its message could quote the code. The one that input can provoke is said in words. */
export function describeFailure(error: unknown): string {
  if (error instanceof RangeError) return 'nested too deeply to be read';
  return error instanceof Error ? error.name : 'unknown';
}
