/** A place in a source file. Lines and columns start at 1; `path` is relative to the scan's root with `/`. */
export interface Location {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}
