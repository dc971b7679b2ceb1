/** What a mistake of ours is called, for people. Its message could quote the code, so that it isn't told. */
export function describeFailure(error: unknown): string {
  return error instanceof Error ? `a bug of phitrace (${error.name})` : 'a bug of phitrace';
}
