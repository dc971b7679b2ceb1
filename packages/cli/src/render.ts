import { join } from 'node:path';
import { rulesInForce, type ScanResult } from '@phitrace/core';
import { reporters, type ReportContext } from '@phitrace/report';
import { rules } from '@phitrace/rules';
import { findText } from '@phitrace/sources';
import { findRepository } from './git.js';
import type { Output } from './outputs.js';
import type { Setup } from './setup.js';
import type { Terminal } from './terminal.js';

/** Of a larger file, reports show no lines. */
const MOST_BYTES = 50_000_000;

/** Where the report goes, as far as its looks depend on it. */
export interface Looks extends Pick<ReportContext, 'color' | 'width' | 'links'> {
  readonly details: boolean;
  readonly brief: boolean;
}

/** How a command prints: as the terminal can, and as much as it was asked for. */
export function toLooks({ width, links = false }: Terminal, { details = false, quiet = false }: Wanted, color: boolean): Looks {
  return { color, links, details, brief: quiet, ...(width === undefined ? {} : { width }) };
}

interface Wanted {
  readonly details?: boolean;
  readonly quiet?: boolean;
}

/** Writes the reports of one result as texts, in the order of the outputs. */
export function render(outputs: readonly Output[], result: ScanResult, setup: Setup, looks: Looks, readFile?: ReadFile): string[] {
  const printed = toReportContext(result, setup, looks, readFile);
  const plain = toReportContext(result, setup, { color: false, details: looks.details, brief: false }, readFile);
  return outputs.map(({ format, file }) => reporters[format](result, file === undefined ? printed : plain));
}

/** Gives the text that a path of a result had when it was scanned; one that is gone by now, or has grown, has none. */
type ReadFile = ReportContext['readFile'];

/** What a report of a result is made with. */
export function toReportContext(result: ScanResult, setup: Setup, looks: Looks, readFile?: ReadFile): ReportContext {
  const { configuration, knowledge } = setup;
  const repositoryRoot = findRepository(result.root);
  return {
    rules,
    kinds: knowledge.kinds,
    controls: knowledge.controls,
    crosswalks: knowledge.crosswalks,
    asked: new Set(rulesInForce(rules, configuration).flatMap(({ id }) => (configuration.rules[id] === 'off' ? [] : [id]))),
    baas: configuration.baas,
    readFile: readFile ?? ((path) => findText(join(result.root, path), MOST_BYTES)),
    ...looks,
    ...(repositoryRoot === undefined ? {} : { repositoryRoot }),
  };
}
