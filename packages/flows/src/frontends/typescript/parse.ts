import type { ProjectFile } from '@phitrace/core';
import loadCompiler from './compiler.cjs';
import { parseComponent } from './component.js';
import { parseWith, type Parsed } from './parse-with.js';
import type { TypeScript } from './typescript.js';

/**
 * The compiler that parses for the command line; another host hands over its own. Two copies of the compiler have types of
 * the same shape, which the compiler itself compares with a result that depends on the order in which it checks files.
 */
export function getCompiler(): TypeScript {
  const loaded: unknown = loadCompiler();
  return loaded as TypeScript;
}

/** Parses a source file of the project; of a component, the scripts. */
export function parseSource({ path, kinds }: ProjectFile, text: string): Parsed {
  return kinds.includes('component') ? parseComponent(getCompiler(), path, text) : parseWith(getCompiler(), path, text);
}
