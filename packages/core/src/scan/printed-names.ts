import type { Detection } from '../detector.js';
import type { Finding } from '../finding.js';
import type { ScanResult } from '../scan-result.js';

/** What may be printed of the files that findings speak of, as the detectors say that read them as code. */
export function collectPrintedNames(
  findings: readonly Finding[],
  detections: readonly Detection[],
): NonNullable<ScanResult['printedNames']> {
  const paths = new Set(findings.flatMap(pathsOf));
  return new Map(
    [...paths].flatMap((path) => {
      const sets = detections.flatMap(({ findPrintedNames }) => findPrintedNames?.(path) ?? []);
      return sets.length > 0 ? [[path, new Set(sets.flatMap((names) => [...names]))] as const] : [];
    }),
  );
}

function pathsOf({ location, detail }: Finding): string[] {
  const flows = 'flows' in detail ? (detail.flows ?? []) : [];
  const steps = [...flows.flatMap((flow) => flow.steps), ...('related' in detail ? detail.related : [])];
  return [location.path, ...steps.map((step) => step.location.path)];
}
