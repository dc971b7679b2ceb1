import type { FlowStep } from '@phitrace/core';
import { describeEvidence, describeStep, type JsonReport, reporters } from '@phitrace/report';
import { describe, expect, it } from 'vitest';
import { at, context, finding, result, vendorFinding, vendorUse } from './helpers.js';

function report(...parameters: Parameters<typeof reporters.json>): JsonReport {
  return JSON.parse(reporters.json(...parameters)) as JsonReport;
}

describe('the JSON report', () => {
  const suppressed = finding({ severity: 'warning', suppression: { reason: 'synthetic', location: at('src/visit.ts', 2, 1) } });
  const scan = result({
    findings: [vendorFinding(), finding(), suppressed],
    vendors: [vendorUse()],
    commit: 'abc',
    notes: [{ kind: 'left-out', results: 'suppressed', count: 1 }],
  });

  it('has a version and a stable shape', () => {
    const json = report(scan, context());
    expect(Object.keys(json)).toEqual([
      'version',
      'tool',
      'commit',
      'configuration',
      'engines',
      'today',
      'summary',
      'findings',
      'vendors',
      'expiringBaas',
      'coverage',
      'undecidedRecords',
      'detectors',
      'notes',
    ]);
    expect(json.version).toBe(1);
    expect(json.detectors).toEqual(scan.detectors);
    expect(json.vendors).toEqual(scan.vendors);
    expect(json.coverage).toEqual(scan.coverage);
  });

  it('gives each finding its sentences, and of a flow what leaks where and how', () => {
    const [first] = scan.findings;
    const { detail, ...head } = vendorFinding();
    expect(first).toEqual({ ...head, detail });
    const { sinkKind, related, flows } = detail;
    const toTold = (step: FlowStep) => ({ location: step.location, kind: step.kind, note: describeStep(step) });
    expect(report(scan, context()).findings[0]).toEqual({
      kind: 'flow',
      ...head,
      message:
        'Social Security number, patient name and patient free text (patient.ssn) are sent to OpenAI at api.openai.com through responses.create; no BAA with openai is declared.',
      fix: 'Sign an agreement and declare it, or remove the identifiers.',
      baa: { state: 'none', missing: [], offered: 'offers a BAA on request: API only (read 2026-01-02)' },
      sinkKind,
      sink: 'openai › OpenAI › responses.create',
      related: related.map(toTold),
      flows: flows.map(({ category, confidence, source, steps }) => ({
        category,
        confidence,
        evidence: describeEvidence(source.evidence),
        steps: steps.map(toTold),
      })),
    });
  });

  it('counts, with suppressed findings apart', () => {
    expect(report(scan, context()).summary).toEqual({
      findings: 2,
      bySeverity: { error: 2, warning: 0, note: 0 },
      byRule: { 'phi-in-logs': 1, 'phi-to-vendor-without-baa': 1 },
      suppressed: 1,
      accepted: 0,
      filesSeen: 12,
      filesAnalyzed: 12,
      filesSkipped: 0,
      sinkCalls: 34,
      cutFlows: 0,
      unknownSettings: 0,
      undecidedRecords: 0,
      syntheticRecords: 0,
    });
  });

  it('names BAAs that end within 60 days, the first to end first', () => {
    const baa = (vendor: string, expires: string) => ({ vendor, expires, signed: '2025-01-01', owner: 'privacy@example.com' });
    const baas = [baa('later', '2026-04-30'), baa('gone', '2026-02-28'), baa('today', '2026-03-01'), baa('far', '2026-05-01')];
    expect(report(scan, context({ baas })).expiringBaas).toEqual([
      { vendor: 'today', expires: '2026-03-01', days: 0, owner: 'privacy@example.com' },
      { vendor: 'later', expires: '2026-04-30', days: 60, owner: 'privacy@example.com' },
    ]);
  });

  it('holds no source line and no folder of the machine, and ends with a line break', () => {
    const text = reporters.json(scan, context());
    expect(text).not.toContain('secret-folder');
    expect(text).not.toContain('000-12-3456');
    expect(text.endsWith('}\n')).toBe(true);
    expect(reporters.json(scan, context())).toBe(text);
  });

  it('keeps hostile text as data', () => {
    const sink = '</script>\u0000\u001b[1m\ud800 "quoted" [text](1)';
    expect(report(result({ findings: [finding({ sink: { callee: sink } })] }), context()).findings[0]?.sink).toBe(sink);
  });
});
