import { findExpiring, type ScanResult } from '@phitrace/core';
import type { PropertyBag } from 'sarif';
import type { ReportContext } from '../context.js';
import { toDescribedUse } from '../sentences/agreement.js';
import { summarize } from '../summary.js';

/** What was scanned with what, so that two runs can be compared. */
export function toManifest(result: ScanResult, { baas = [] }: ReportContext): PropertyBag {
  return {
    toolVersion: result.tool.version,
    ...(result.commit === undefined ? {} : { commit: result.commit }),
    configuration: result.configuration,
    engines: result.engines,
    today: result.today,
    summary: summarize(result),
    unknownSyntax: result.coverage.unknownSyntax,
    vendors: result.vendors.map(toDescribedUse),
    expiringBaas: findExpiring(baas, result.today),
  };
}
