import type { ScanResult } from '@phitrace/core';
import type { Log, Run } from 'sarif';
import type { ReportContext } from './context.js';
import { toDriver } from './sarif/driver.js';
import { toInvocation } from './sarif/invocation.js';
import { createHashReader } from './sarif/locations.js';
import { toManifest } from './sarif/manifest.js';
import { startAtRepository, toBase } from './sarif/repository-paths.js';
import { toSarifResult } from './sarif/results.js';
import { collectTaxa, toTaxonomies } from './sarif/taxonomies.js';

const schema = 'https://json.schemastore.org/sarif-2.1.0.json';

/**
 * The result as SARIF 2.1.0, for GitHub code scanning and other readers. Suppressed findings are included, with their reasons.
 * It holds no snippets: a line of source could hold a value.
 */
export function reportSarif(result: ScanResult, context: ReportContext): string {
  const log: Log = { $schema: schema, version: '2.1.0', runs: [toRun(result, context)] };
  return `${JSON.stringify(log, startAtRepository(result.root, context.repositoryRoot ?? result.root), 2)}\n`;
}

function toRun(result: ScanResult, context: ReportContext): Run {
  const taxa = collectTaxa(result.findings, context);
  const findHash = createHashReader(context.readFile ?? (() => undefined), result.printedNames);
  return {
    tool: { driver: toDriver(result.tool, context.rules, taxa) },
    automationDetails: { id: `${context.category ?? result.tool.name}/` },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: toBase(context.repositoryRoot),
    ...toProvenance(result, context),
    invocations: [toInvocation(result)],
    results: result.findings.map((finding) => toSarifResult(finding, { rules: context.rules, kinds: context.kinds, taxa, findHash })),
    taxonomies: toTaxonomies(taxa),
    properties: toManifest(result, context),
  };
}

function toProvenance({ commit }: ScanResult, { repository }: ReportContext): Pick<Run, 'versionControlProvenance'> {
  if (commit === undefined || repository === undefined) return {};
  return { versionControlProvenance: [{ repositoryUri: repository, revisionId: commit, mappedTo: { uriBaseId: '%SRCROOT%' } }] };
}
