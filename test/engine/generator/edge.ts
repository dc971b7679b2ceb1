/**
 * What a value is, so that edges fit together. `record`: a Patient. `text`: a string. `box`: `{ hot, cold }`, both strings.
 * `list`: strings. `map`: a Map with the keys `hot` and `cold`. `promise`: of a string. `getter`: gives a string. `fault`: an Error.
 */
export type Shape = 'record' | 'text' | 'box' | 'list' | 'map' | 'promise' | 'getter' | 'fault';

/**
 * One way in which a value can flow, as code. In every text `$in` is the value, `$out` the constant that holds what becomes of it,
 * `$a` … `$d` are names of the edge's own. No literal holds a `q` or a `z`: these letters are the marker.
 */
export interface Edge {
  /** The row of the score that it counts for. */
  readonly label: string;
  readonly from: Shape;
  readonly to: Shape;
  /** Statements of the main function. */
  readonly code: string;
  /** Declarations of the main file. */
  readonly top?: string;
  /** Declarations of another file, and how the main file imports them. */
  readonly other?: { readonly code: string; readonly imports: string };
  /** What stands between them, by file name: `barrel`. */
  readonly between?: string;
  /** True when the value surely doesn't arrive. */
  readonly kills?: boolean;
}

/** What an edge can hold besides label, shapes and code. */
type Extras = Omit<Edge, 'label' | 'from' | 'to' | 'code'>;

/** Edges of one label: `[from, to, code, extras]` a row. */
export function edges(label: string, ...rows: readonly (readonly [Shape, Shape, string, Extras?])[]): Edge[] {
  return rows.map(([from, to, code, extras]) => ({ label, from, to, code, ...extras }));
}

/** Edges after which the value is gone. */
export function kills(label: string, ...rows: readonly (readonly [Shape, Shape, string, Extras?])[]): Edge[] {
  return edges(label, ...rows).map((edge) => ({ ...edge, kills: true }));
}

/** The code of an edge with its names filled in. */
export function fill(code: string, input: string, output: string, prefix: string): string {
  return code.replace(/\$(in|out|[a-d])\b/g, (_text, name: string) =>
    name === 'in' ? input : name === 'out' ? output : `${prefix}${name}`,
  );
}
