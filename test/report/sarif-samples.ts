import { knowledge } from '@phitrace/rules';
import type { ScanResult } from '@phitrace/core';
import type { ReportContext } from '@phitrace/report';
import { named } from '../core/samples.js';
import { arrived, at, context, finding, flow, passed, read, result, rules, sources, vendorFinding, vendorUse } from './helpers.js';

/** A scan and how it is reported. */
export interface Sample {
  readonly scan: ScanResult;
  readonly context: ReportContext;
}

const hostilePath = 'src/a b#[1]%20/päth?:x.ts';
const hostileText = 'see [text](1), \\[x](2) </script> \u0000\u001b[1m \ud800';

const hostile = finding({
  location: at(hostilePath, 1, 1, 3),
  sink: { callee: hostileText },
  categories: ['name', hostileText],
  flows: [
    flow({
      source: named(hostileText),
      steps: [read(at(hostilePath, 1, 1), hostileText), arrived(at(hostilePath, 1, 1), { callee: hostileText })],
    }),
  ],
  suppression: { reason: hostileText, location: at(hostilePath, 1, 1) },
  related: [passed(at(hostilePath, 2, 1), 'variable', hostileText)],
});

/** Several lines, no rule, an empty region: what a correct analyzer never gives. */
const odd = finding({
  ruleId: 'a-rule-of-another-version',
  severity: 'note',
  location: { path: 'src/visit.ts', line: 2, column: 1, endLine: 4, endColumn: 2 },
  flows: [flow({ steps: [read({ path: 'src/visit.ts', line: 2, column: 5, endLine: 2, endColumn: 5 }, '')] })],
  citations: ['42 CFR 2.12', 'CWE-209'],
});

const coverage = {
  filesSeen: 20,
  filesAnalyzed: 18,
  skipped: [
    { path: hostilePath, reason: 'syntax-error' as const, detail: hostileText },
    { path: 'src/big.ts', reason: 'too-large' as const, detail: '' },
  ],
  sinkCalls: 34,
  cuts: [{ location: at(hostilePath, 3, 4), bound: 'statesPerQuery' }],
  unknownSyntax: { [hostileText]: 2 },
};

/** The shapes that a SARIF report must be valid for. */
export const samples: Readonly<Record<string, Sample>> = {
  'no finding': { scan: result(), context: context() },
  'no configuration, no rule, no source': {
    scan: result({ configuration: { hash: 'x' }, findings: [finding()], vendors: [vendorUse()] }),
    context: { rules: [], kinds: knowledge.kinds, controls: [], color: false },
  },
  'three flows': {
    scan: result({ findings: [vendorFinding(), finding()], commit: '0123456789012345678901234567890123456789' }),
    context: context({ repository: 'https://example.com/acme/clinic' }),
  },
  'a suppressed finding': {
    scan: result({ findings: [finding({ suppression: { reason: 'synthetic patients only', location: at('src/visit.ts', 2, 1, 40) } })] }),
    context: context({ category: 'phitrace-api' }),
  },
  'hostile and incomplete': {
    scan: result({
      findings: [hostile, odd],
      coverage,
      engines: { flows: 'run', data: 'missing' },
      notes: [{ kind: 'comment', path: hostileText, line: 1, problem: { kind: 'unknown-rule', similar: hostileText } }],
    }),
    context: context({ readFile: (path) => sources[path] ?? 'let x\n', rules: rules.map((rule) => ({ ...rule, fix: hostileText })) }),
  },
  'rules at their limits': {
    scan: result({ findings: [finding()] }),
    context: context({
      rules: rules.map((rule) => ({
        ...rule,
        citations: Array.from({ length: 30 }, (_, index) => `45 CFR 164.${index}`),
        securitySeverity: 10,
        severity: 'note',
      })),
    }),
  },
};
