import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ScanResult } from '@phitrace/core';
import { reporters, type ReportContext } from '@phitrace/report';
import { rules } from '@phitrace/rules';
import type { Output } from './outputs.js';
import type { Setup } from './setup.js';

/** Where the report goes, as far as its looks depend on it. */
export interface Looks {
  readonly color: boolean;
  readonly width?: number;
}

/** Writes the reports of one result as texts, in the order of the outputs. */
export function render(outputs: readonly Output[], result: ScanResult, setup: Setup, looks: Looks): string[] {
  const { configuration, knowledge } = setup;
  const plain = {
    rules,
    kinds: knowledge.kinds,
    controls: knowledge.controls,
    baas: configuration.baas,
    color: false,
    readFile: createReader(result.root),
  };
  const printed: ReportContext = { ...plain, ...looks };
  return outputs.map(({ format, file }) => reporters[format](result, file === undefined ? printed : plain));
}

/** Reads files of the result; one that is gone by now has no text. */
function createReader(root: string): (path: string) => string | undefined {
  return (path) => {
    try {
      return readFileSync(join(root, path), 'utf8');
    } catch {
      return undefined;
    }
  };
}
