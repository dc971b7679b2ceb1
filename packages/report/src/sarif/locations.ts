import type { FlowStep, Location, ScanResult } from '@phitrace/core';
import type { Location as SarifLocation, PhysicalLocation, Region, ThreadFlowLocation } from 'sarif';
import { describeStep } from '../sentences/evidence.js';
import { MaskedLines } from '../text/masked-lines.js';
import { toFindUnprinted } from '../text/unprinted.js';
import { lineHashes } from './line-hash.js';
import { toMessage } from './messages.js';
import { toUri } from './uri.js';

const NO_NAMES: ReadonlySet<string> = new Set();

/** Finds the hash by which GitHub tracks a line. */
export type HashReader = (path: string, line: number) => string | undefined;

/** Computes the hashes of each file once, over its masked lines: the hash of a line that holds a value can be guessed. */
export function createHashReader(readFile: (path: string) => string | undefined, printed: ScanResult['printedNames']): HashReader {
  const files = new Map<string, readonly string[]>();
  return (path, line) => {
    const known = files.get(path);
    if (known) return known[line - 1];
    const text = readFile(path);
    const hashes = text === undefined ? [] : lineHashes(new MaskedLines(text).toText(toFindUnprinted(printed?.get(path), NO_NAMES)));
    files.set(path, hashes);
    return hashes[line - 1];
  };
}

/** A place with its whole region. */
export function toPhysical(location: Location): PhysicalLocation {
  return { artifactLocation: { uri: toUri(location.path), uriBaseId: '%SRCROOT%' }, region: toRegion(location) };
}

/** A place of which only the first line counts: GitHub annotates a pull request when every line of the region changed. */
export function toPrimary(location: Location): PhysicalLocation {
  const { line, column, endLine } = location;
  return toPhysical(endLine > line ? { ...location, endLine: line, endColumn: column + 1 } : location);
}

/** A step of a flow. */
export function toThreadFlowLocation(step: FlowStep, index: number): ThreadFlowLocation {
  const ends = step.kind === 'source' || step.kind === 'sink';
  return {
    location: { physicalLocation: toPhysical(step.location), message: toMessage(describeStep(step) || step.kind) },
    kinds: [step.kind],
    executionOrder: index + 1,
    importance: ends ? 'essential' : 'important',
  };
}

/** A place beside the result, to which its message can link. */
export function toRelated(step: FlowStep, id: number): SarifLocation {
  return { id, physicalLocation: toPhysical(step.location), message: toMessage(describeStep(step) || step.kind) };
}

function toRegion({ line, column, endLine, endColumn }: Location): Region {
  const oneLine = endLine <= line;
  return {
    startLine: line,
    startColumn: column,
    endLine: oneLine ? line : endLine,
    endColumn: oneLine ? Math.max(endColumn, column + 1) : endColumn,
  };
}
