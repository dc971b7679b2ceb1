import { knowledge } from '@phitrace/rules';
import type {
  Control,
  Evidence,
  Finding,
  Flow,
  FlowDetail,
  FlowStep,
  Location,
  Rule,
  ScanResult,
  Sink,
  StepCode,
  VendorUse,
} from '@phitrace/core';
import type { ReportContext } from '@phitrace/report';
import { named } from '../core/samples.js';

/** A location on one line. */
export function at(path: string, line: number, column: number, length = 1): Location {
  return { path, line, column, endLine: line, endColumn: column + length };
}

/** A step at which a name is read that says what the data is. */
export function read(location: Location, name: string): FlowStep {
  return { kind: 'source', location, evidence: named(name).evidence };
}

export function passed(location: Location, code: StepCode, name = ''): FlowStep {
  return { kind: 'step', location, code, name };
}

export function arrived(location: Location, sink: Sink): FlowStep {
  return { kind: 'sink', location, sink };
}

export const rules: readonly Rule[] = [
  {
    id: 'phi-in-logs',
    kind: 'flow',
    summary: 'PHI is written to a log',
    why: 'Logs are copied, kept and read outside the controls that hold for records.',
    fix: 'Log the opaque record id instead.',
    requirements: ['R-03'],
    from: ['*'],
    to: ['log'],
    recipient: 'any',
    severity: 'error',
    securitySeverity: 7.5,
    precision: 'high',
    citations: ['45 CFR 164.312(b)', '45 CFR 164.514(b)'],
    cwe: ['CWE-532'],
    stage: 'stable',
  },
  {
    id: 'phi-to-vendor-without-baa',
    kind: 'flow',
    summary: 'PHI reaches a third party without a BAA.',
    why: 'A business associate may receive PHI only under an agreement.',
    fix: 'Sign an agreement and declare it, or remove the identifiers.',
    requirements: ['R-01'],
    from: ['*'],
    to: ['llm'],
    recipient: 'uncovered-third-party',
    severity: 'error',
    securitySeverity: 9.1,
    precision: 'high',
    citations: ['45 CFR 164.502(e)'],
    cwe: ['CWE-359', 'CWE-200'],
    stage: 'preview',
  },
];

export const controls: readonly Control[] = [
  {
    id: 'audit-controls',
    section: '45 CFR 164.312(b)',
    title: 'Audit controls',
    demand: 'required',
    cwe: ['CWE-532'],
    nist: [],
    source: 'https://www.ecfr.gov/current/title-45/section-164.312',
  },
  {
    id: 'business-associates',
    section: '45 CFR 164.502(e)',
    title: 'Disclosures to business associates',
    demand: 'required',
    cwe: [],
    nist: [],
    source: 'https://www.ecfr.gov/current/title-45/section-164.502',
  },
];

const typed: Evidence = { kind: 'type', type: 'Patient', module: '@medplum/fhirtypes' };

export function flow(overrides: Partial<Flow> = {}): Flow {
  return {
    category: 'name',
    confidence: 'high',
    source: { evidence: typed, path: ['name'] },
    safeguards: [],
    steps: [
      { kind: 'source', location: at('src/visit.ts', 2, 24, 7), evidence: typed },
      arrived(at('src/visit.ts', 3, 3, 25), { callee: 'console.log' }),
    ],
    ...overrides,
  };
}

/** The fields of a finding about a flow, its detail beside its head. */
type FlowFinding = Omit<Finding, 'detail'> & Omit<FlowDetail, 'kind'>;

export function finding(overrides: Partial<FlowFinding> = {}): Finding<FlowDetail> {
  const { sinkKind, sink, standing, recipients, flows, related, ...head }: FlowFinding = {
    ruleId: 'phi-in-logs',
    severity: 'error',
    confidence: 'high',
    location: at('src/visit.ts', 3, 3, 25),
    enclosing: 'visit',
    categories: ['name'],
    citations: ['45 CFR 164.312(b)'],
    group: 'phi-in-logs/log',
    rootCause: 'Patient.name at src/visit.ts:2 to console.log',
    fingerprint: 'a1b2c3d4',
    sinkKind: 'log',
    sink: { callee: 'console.log' },
    standing: 'inside',
    flows: [flow()],
    related: [],
    ...overrides,
  };
  return { ...head, detail: { kind: 'flow', sinkKind, sink, standing, ...(recipients && { recipients }), flows, related } };
}

/** PHI that reaches an AI vendor by three ways, one of them across files. */
export function vendorFinding(overrides: Partial<FlowFinding> = {}): Finding<FlowDetail> {
  const sink = { module: 'openai › OpenAI', callee: 'responses.create' };
  const end = arrived(at('src/ask.ts', 4, 10, 12), sink);
  return finding({
    ruleId: 'phi-to-vendor-without-baa',
    location: end.location,
    sinkKind: 'llm',
    sink,
    standing: 'none',
    enclosing: 'ask',
    categories: ['ssn', 'name', 'free-text'],
    recipient: { vendor: 'openai', name: 'OpenAI', host: 'api.openai.com', thirdParty: true, how: 'class' },
    baa: { state: 'none', missing: [], offered: { status: 'on-request', scope: 'API only', checked: '2026-01-02', forbids: false } },
    flows: vendorFlows(end),
    related: [arrived(at('src/client.ts', 9, 1, 20), { callee: 'client.create' })],
    citations: ['45 CFR 164.502(e)'],
    group: 'agreement/openai',
    rootCause: 'patient.ssn at src/intake.ts:7 to openai › OpenAI › responses.create at src/client.ts:9',
    fingerprint: 'ffee0011',
    ...overrides,
  });
}

function vendorFlows(end: FlowStep): Flow[] {
  return [
    flow({
      category: 'ssn',
      source: named('patient.ssn'),
      steps: [read(at('src/intake.ts', 7, 12, 11), 'patient.ssn'), passed(at('src/prompt.ts', 2, 3, 6), 'result', 'toPrompt'), end],
    }),
    flow({
      category: 'name',
      source: named('patient.name'),
      steps: [read(at('src/intake.ts', 8, 12, 12), 'patient.name'), end],
    }),
    flow({
      category: 'free-text',
      confidence: 'low',
      source: named('note'),
      steps: [read(at('src/ask.ts', 2, 5, 4), 'note'), end],
    }),
  ];
}

export function vendorUse(overrides: Partial<VendorUse> = {}): VendorUse {
  return { vendor: 'openai', name: 'OpenAI', category: 'ai', baa: { state: 'none', missing: [] }, calls: 3, phiCalls: 1, ...overrides };
}

export function result(overrides: Partial<ScanResult> = {}): ScanResult {
  const coverage = overrides.coverage ?? { filesSeen: 12, filesAnalyzed: 12, skipped: [], sinkCalls: 34, cuts: [], unknownSyntax: {} };
  return {
    tool: { name: 'phitrace', version: '0.1.0' },
    root: '/somewhere/secret-folder',
    configuration: { path: 'phitrace.config.json', hash: 'c0ffee' },
    engines: { flows: 'run' },
    findings: [],
    observations: [],
    coverage,
    detectors: { flows: coverage },
    vendors: [],
    notes: [],
    today: '2026-03-01',
    printedNames: new Map(['src/ask.ts', 'src/visit.ts', 'src/x.ts'].map((path) => [path, namesInSources])),
    ...overrides,
  };
}

const namesInSources: ReadonlySet<string> = new Set(
  'Patient ask audit console create input log model name note openai patient prompt responses tell toPrompt visit'.split(' '),
);

export const sources: Readonly<Record<string, string>> = {
  'src/visit.ts': 'import type { Patient } from "x";\nexport function visit(patient: Patient) {\n  console.log(patient.name);\n}\n',
  'src/ask.ts':
    'export async function ask(\n    note: string, patient: Patient) {\n  const prompt = toPrompt(patient);\n  return openai.responses.create({ model: "gpt-4o", input: `SSN 000-12-3456 ${prompt} ${note}` });\n}\n',
};

export function context(overrides: Partial<ReportContext> = {}): ReportContext {
  return { rules, kinds: knowledge.kinds, controls, color: false, readFile: (path) => sources[path], ...overrides };
}
