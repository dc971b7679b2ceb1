import { ts } from 'ts-morph';
import type { SourceInput } from './discover.js';
import { parseWith, type Parsed } from './parse-with.js';

/** The compiler that parses for the command line; another host hands over its own. */
export { ts as compiler };

/** Parses a source file of the project. */
export function parseSource({ path, text }: SourceInput): Parsed {
  return parseWith(ts, path, text);
}
