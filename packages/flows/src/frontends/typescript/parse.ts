import { ts } from 'ts-morph';
import { isComponent } from '@phitrace/sources';
import { parseComponent } from './component.js';
import { parseWith, type Parsed } from './parse-with.js';

/** The compiler that parses for the command line; another host hands over its own. */
export { ts as compiler };

/** Parses a source file of the project; of a component, the scripts. */
export function parseSource(path: string, text: string): Parsed {
  return isComponent(path) ? parseComponent(ts, path, text) : parseWith(ts, path, text);
}
