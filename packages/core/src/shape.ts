/**
 * What was made of a text, apart from the lines on which it stands there and from how far these are indented: the same for a
 * text with other comments and other empty lines.
 */
export interface Shape {
  /** Tells shapes apart. Within a line, and in which of them something stands, everything is where it was. */
  readonly digest: string;
  /** For each line on which something stands, in order: its number (from 1), where the first thing on it begins, and its length. */
  readonly lines: Uint32Array;
}

/**
 * Reads a file for nothing but what is made of its text. That has a shape, unless something of it rests on the text itself: then
 * a text of the same shape is as good.
 */
export type ReadShaped = <Made extends { readonly shape?: Shape }>(path: string, read: () => Made) => Made;
