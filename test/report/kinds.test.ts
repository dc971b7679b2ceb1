import {
  conclude,
  type AbsenceObservation,
  type ExternalObservation,
  type Finding,
  type Observation,
  type RecordObservation,
  type Rule,
  type RuleHead,
  type SettingObservation,
} from '@phitrace/core';
import { reporters, toSentences, type JsonReport } from '@phitrace/report';
import { knowledge as builtIn } from '@phitrace/rules';
import type { Log, Result } from 'sarif';
import { describe, expect, it } from 'vitest';
import { at, defaults, knowledge, makeConfiguration, makeRecipient, today } from '../core/samples.js';
import { context, result } from './helpers.js';
import { createSchemaValidator } from './sarif-schema.js';

function makeHead(id: string, rest: Partial<RuleHead> = {}): RuleHead {
  return {
    id,
    summary: `Summary of ${id}.`,
    why: 'Why.',
    fix: `Fix of ${id}.`,
    requirements: [],
    severity: 'error',
    securitySeverity: 7,
    precision: 'high',
    citations: ['45 CFR 164.312(b)'],
    cwe: ['CWE-311'],
    stage: 'stable',
    ...rest,
  };
}

const rules: readonly Rule[] = [
  { ...makeHead('unencrypted-storage'), kind: 'setting', concerns: ['encryption-at-rest'], standings: ['plain'] },
  {
    ...makeHead('provider-key', { severity: 'warning' }),
    kind: 'setting',
    concerns: ['encryption-at-rest'],
    standings: ['provider-key', 'missing-control'],
  },
  { ...makeHead('phi-in-repository'), kind: 'record', contents: ['identifiers'], verdicts: ['real-looking'] },
  { ...makeHead('unclear-records', { severity: 'note' }), kind: 'record', contents: ['identifiers'], verdicts: ['unclear'] },
  { ...makeHead('require-ai-audit'), kind: 'absence', controls: ['ai-audit'] },
];

const setting: SettingObservation = {
  kind: 'setting',
  location: at(4, 3, 'infra/main.tf'),
  check: 's3-encryption',
  concern: 'encryption-at-rest',
  standing: 'plain',
  framework: 'terraform',
  resource: { type: 'aws_s3_bucket', symbol: 'aws_s3_bucket.records' },
  attribute: 'server_side_encryption_configuration',
  cause: 'absent',
  confidence: 'high',
  names: ['clinic-records'],
};

const record: RecordObservation = {
  kind: 'record',
  location: { path: 'seed/patients.csv', line: 2, column: 1, endLine: 41, endColumn: 1 },
  format: 'csv',
  content: 'identifiers',
  verdict: 'real-looking',
  confidence: 'medium',
  records: 40,
  categories: [
    { category: 'ssn', cells: 40 },
    { category: 'name', cells: 80 },
  ],
  signals: [{ signal: 'valid-number', count: 40 }],
};

const absence: AbsenceObservation = {
  kind: 'absence',
  location: at(12),
  enclosing: 'summarize',
  control: 'ai-audit',
  missing: [],
  around: 'chatty › chat.create',
  categories: ['clinical'],
  confidence: 'high',
  recipient: makeRecipient(),
};

const external: ExternalObservation = {
  kind: 'external',
  location: at(9, 1, 'infra/main.tf'),
  tool: { name: 'othertool', version: '3.1.0' },
  check: 'OT_19',
  concern: 'encryption-at-rest',
  standing: 'missing-control',
  confidence: 'high',
};

/** What becomes of each kind, from the observation to the head of its finding and its message. */
const kinds: readonly { observation: Observation; finding: Partial<Finding>; message: string; facts: readonly string[] }[] = [
  {
    observation: setting,
    finding: {
      ruleId: 'unencrypted-storage',
      severity: 'error',
      location: setting.location,
      enclosing: 'aws_s3_bucket.records',
      categories: [],
      group: 'unencrypted-storage/s3-encryption',
      rootCause: 'aws_s3_bucket.records in infra/main.tf',
    },
    message: 'aws_s3_bucket.records has no encryption at rest: server_side_encryption_configuration is not set.',
    facts: ['of    aws_s3_bucket in terraform; check s3-encryption (high confidence)'],
  },
  {
    observation: record,
    finding: {
      ruleId: 'phi-in-repository',
      severity: 'error',
      location: record.location,
      enclosing: '',
      categories: ['name', 'ssn'],
      group: 'phi-in-repository/identifiers',
      rootCause: 'identifiers in seed/patients.csv',
    },
    message: '40 records with patient name and Social Security number (identifiers) look like data of real people.',
    facts: ['data  ssn 40, name 80 (medium confidence: valid number (40))'],
  },
  {
    observation: absence,
    finding: {
      ruleId: 'require-ai-audit',
      severity: 'error',
      location: absence.location,
      enclosing: 'summarize',
      categories: ['clinical'],
      recipient: makeRecipient(),
      baa: { state: 'none', missing: [] },
      group: 'require-ai-audit/ai-audit',
      rootCause: 'summarize in src/visit.ts',
    },
    message: 'An audit record of the AI call is missing around chatty › chat.create, which handles clinical data for Chatty API.',
    facts: ['data  clinical (high confidence)', 'to    Chatty API (third party, known by package)', 'BAA   none declared'],
  },
  {
    observation: external,
    finding: {
      ruleId: 'provider-key',
      severity: 'warning',
      location: external.location,
      enclosing: '',
      categories: [],
      group: 'provider-key/OT_19',
      rootCause: 'OT_19 in infra/main.tf',
    },
    message: 'othertool reports OT_19 here about encryption at rest.',
    facts: ['tool  othertool 3.1.0 (high confidence)'],
  },
];

function findingsOf(...observations: readonly Observation[]): readonly Finding[] {
  return conclude({ observations, comments: [] }, { rules, knowledge, configuration: defaults, today }).findings;
}

describe.each(kinds.map((row) => [row.observation.kind, row] as const))('an observation of kind %s', (kind, row) => {
  const findings = findingsOf(row.observation);
  const scan = result({ findings });
  const its = context({ rules, readFile: () => undefined });

  it('becomes one finding of the rule that is about it', () => {
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ ...row.finding, detail: { kind }, fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/) as string });
  });

  it('is said in a sentence, with the advice of its rule', () => {
    expect(findings.map((finding) => toSentences(finding, { rules, kinds: knowledge.kinds }))).toEqual([
      { message: row.message, fix: `Fix of ${row.finding.ruleId ?? ''}.` },
    ]);
  });

  it('is printed with its facts', () => {
    const text = reporters.text(scan, its);
    expect(text).toContain(`${row.finding.severity ?? ''}[${row.finding.ruleId ?? ''}]: ${row.message}`);
    for (const fact of row.facts) expect(text).toContain(`  = ${fact}`);
    expect(text).not.toContain('= path');
  });

  it('is valid SARIF, with what is particular to it among its properties', () => {
    const sarif = reporters.sarif(scan, its);
    expect(createSchemaValidator()(sarif)).toEqual([]);
    const [first] = (JSON.parse(sarif) as Log).runs[0]?.results as [Result];
    expect(first).toMatchObject({
      ruleId: row.finding.ruleId,
      level: row.finding.severity,
      message: { text: `${row.message} Fix of ${row.finding.ruleId ?? ''}.` },
      codeFlows: [],
      properties: { kind, categories: row.finding.categories },
    });
    expect(Object.keys(first.partialFingerprints ?? {})).toEqual([`phitrace${kind.slice(0, 1).toUpperCase()}${kind.slice(1)}/v1`]);
  });

  it('stands in the JSON report', () => {
    const [json] = (JSON.parse(reporters.json(scan, its)) as JsonReport).findings;
    expect(json).toMatchObject({ kind, ...row.finding, message: row.message, detail: { kind } });
  });
});

describe('the rules of a kind', () => {
  const ids = (...observations: readonly Observation[]) =>
    findingsOf(...observations).map(({ ruleId, severity }) => `${ruleId} ${severity}`);

  it.each<[string, Observation, readonly string[]]>([
    ['by standing', { ...setting, standing: 'provider-key' }, ['provider-key warning']],
    ['not for a standing that none names', { ...setting, standing: 'unknown' }, []],
    ['not for another concern', { ...setting, concern: 'exposure' }, []],
    ['one step lower where the setting is not certain', { ...setting, confidence: 'low' }, ['unencrypted-storage warning']],
    ['by verdict', { ...record, verdict: 'unclear' }, ['unclear-records note']],
    ['not for synthetic records', { ...record, verdict: 'synthetic' }, []],
    ['not for another content', { ...record, content: 'database' }, []],
    ['for an uncertain record', { ...record, confidence: 'low' }, ['phi-in-repository warning']],
    ['not for another control', { ...absence, control: 'rate-limit' }, []],
    ['not for a result whose concern nobody knows', { ...external, concern: 'elsewhere' }, []],
  ])('report %s', (_, observation, expected) => {
    expect(ids(observation)).toEqual(expected);
  });

  it('report the same setting once, and two attributes of a resource as two', () => {
    expect(ids(setting, { ...setting, names: [] }, { ...setting, attribute: 'bucket_key_enabled' })).toHaveLength(2);
  });

  it('are switched by the configuration', () => {
    const configuration = makeConfiguration({ rules: { 'unencrypted-storage': 'off', 'phi-in-repository': 'note' } });
    const { findings } = conclude({ observations: [setting, record], comments: [] }, { rules, knowledge, configuration, today });
    expect(findings.map(({ ruleId, severity }) => `${ruleId} ${severity}`)).toEqual(['phi-in-repository note']);
  });

  it('are suppressed by a comment, whatever the kind', () => {
    const comments = [{ path: 'infra/main.tf', line: 3, text: '# phitrace-ignore-next-line unencrypted-storage -- public assets' }];
    const { findings } = conclude({ observations: [setting], comments }, { rules, knowledge, configuration: defaults, today });
    expect(findings.map(({ suppression }) => suppression?.reason)).toEqual(['public assets']);
  });
});

describe('a fingerprint', () => {
  const print = (observation: Observation) => findingsOf(observation)[0]?.fingerprint;

  it('stays the same when a file moves or grows', () => {
    expect(print({ ...setting, location: at(90, 1, 'iac/main.tf') })).toBe(print(setting));
    expect(print({ ...record, location: at(7, 1, 'data/patients.csv'), records: 3 })).toBe(print(record));
    expect(print({ ...absence, location: at(2, 1, 'src/b.ts') })).toBe(print(absence));
  });

  it('tells resources, files and calls apart', () => {
    expect(print({ ...setting, resource: { type: 'aws_s3_bucket', symbol: 'aws_s3_bucket.logs' } })).not.toBe(print(setting));
    expect(print({ ...record, location: at(2, 1, 'seed/visits.csv') })).not.toBe(print(record));
    expect(print({ ...absence, around: 'POST /intake' })).not.toBe(print(absence));
  });
});

it('says what a bad setting leaves open in the words of its concern', () => {
  const [finding] = findingsOf({ ...setting, standing: 'plain' });
  const open: Finding | undefined = finding && {
    ...finding,
    detail: { ...setting, ...finding.detail, concern: 'exposure' } as Finding['detail'],
  };
  expect(open && toSentences(open, { rules, kinds: builtIn.kinds }).message).toBe(
    'aws_s3_bucket.records can be reached by more than those who need it: server_side_encryption_configuration is not set.',
  );
});
