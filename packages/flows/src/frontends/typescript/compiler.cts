import type { ts } from 'ts-morph';

/**
 * The compiler that parses for the command line, loaded when it is first asked for. It is asked for in CommonJS: where an ES
 * module imports it, Node reads its nine megabytes a second time, to find out the names of its exports.
 */
function loadCompiler(): typeof ts {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- an import would load it at once
  return (require('ts-morph') as typeof import('ts-morph')).ts;
}

export = loadCompiler;
