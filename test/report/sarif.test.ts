import { knowledge } from '@phitrace/rules';
import type { ScanResult } from '@phitrace/core';
import { reporters } from '@phitrace/report';
import type { Log, Result, Run } from 'sarif';
import { describe, expect, it } from 'vitest';
import { arrived, at, context, finding, flow, passed, result, vendorFinding } from './helpers.js';
import { samples } from './sarif-samples.js';
import { createSchemaValidator } from './sarif-schema.js';

function run(...parameters: Parameters<typeof reporters.sarif>): Run {
  const log = JSON.parse(reporters.sarif(...parameters)) as Log;
  expect(log.version).toBe('2.1.0');
  expect(log.runs).toHaveLength(1);
  return log.runs[0] as Run;
}

function firstResult(...parameters: Parameters<typeof reporters.sarif>): Result {
  return run(...parameters).results?.[0] as Result;
}

const positive = expect.toSatisfy((number) => Number.isInteger(number) && Number(number) > 0) as number;

describe('SARIF against the official schema', () => {
  const validate = createSchemaValidator();

  it.each(Object.entries(samples))('is valid with %s', (_, sample) => {
    expect(validate(reporters.sarif(sample.scan, sample.context))).toEqual([]);
  });

  it.each(Object.entries(samples))('gives line and column of both ends of every region with %s', (_, sample) => {
    JSON.parse(reporters.sarif(sample.scan, sample.context), (key, value: unknown) => {
      if (key === 'region') expect(value).toEqual({ startLine: positive, startColumn: positive, endLine: positive, endColumn: positive });
      return value;
    });
  });

  it('would not be valid with an unknown property', () => {
    expect(validate(JSON.stringify({ version: '2.1.0', runs: [], surprise: 1 }))).not.toEqual([]);
  });
});

describe('a SARIF result', () => {
  const scan = result({ findings: [vendorFinding()] });

  it('shows the sink and links to the sources', () => {
    const shown = firstResult(scan, context());
    expect(shown).toMatchObject({
      ruleId: 'phi-to-vendor-without-baa',
      ruleIndex: 1,
      level: 'error',
      message: {
        text: 'Social Security number, patient name and patient free text (patient.ssn) are sent to OpenAI at api.openai.com through responses.create; no BAA with openai is declared. Sign an agreement and declare it, or remove the identifiers. See [source 1](1), [source 2](2), [source 3](3), [sink 4](4).',
      },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'src/ask.ts', uriBaseId: '%SRCROOT%' },
            region: { startLine: 4, startColumn: 10, endLine: 4, endColumn: 22 },
          },
        },
      ],
    });
    expect(shown.relatedLocations?.map(({ id, message }) => [id, message?.text])).toEqual([
      [1, 'name patient.ssn'],
      [2, 'name patient.name'],
      [3, 'name note'],
      [4, 'client.create'],
    ]);
  });

  it('has one code flow for each way, from source to sink', () => {
    const flows = firstResult(scan, context()).codeFlows ?? [];
    expect(flows.map(({ message }) => message?.text)).toEqual([
      'ssn from name patient.ssn',
      'name from name patient.name',
      'free-text from name note',
    ]);
    const steps = flows[0]?.threadFlows[0]?.locations ?? [];
    expect(
      steps.map(({ kinds, importance, location }) => [
        kinds?.[0],
        importance,
        location?.physicalLocation?.artifactLocation?.uri,
        location?.physicalLocation?.region?.startLine,
      ]),
    ).toEqual([
      ['source', 'essential', 'src/intake.ts', 7],
      ['step', 'important', 'src/prompt.ts', 2],
      ['sink', 'essential', 'src/ask.ts', 4],
    ]);
  });

  it('says who receives which data under which agreement', () => {
    expect(firstResult(scan, context()).properties).toEqual({
      kind: 'flow',
      sinkKind: 'llm',
      sink: 'openai › OpenAI › responses.create',
      enclosing: 'ask',
      categories: ['ssn', 'name', 'free-text'],
      recipient: { vendor: 'openai', name: 'OpenAI', host: 'api.openai.com', thirdParty: true, how: 'class' },
      baa: { state: 'none', missing: [], offered: 'offers a BAA on request: API only (read 2026-01-02)' },
      confidence: 'high',
      citations: ['45 CFR 164.502(e)'],
      group: 'agreement/openai',
    });
  });

  it('has fingerprints: of the flow, and of the line when the source is known', () => {
    expect(firstResult(scan, context()).partialFingerprints).toEqual({
      'phitraceFlow/v1': 'ffee0011',
      primaryLocationLineHash: expect.stringMatching(/^[0-9a-f]+:1$/),
    });
    expect(firstResult(scan, { rules: [], kinds: knowledge.kinds, controls: [], color: false }).partialFingerprints).toEqual({
      'phitraceFlow/v1': 'ffee0011',
    });
  });

  it('refers to the taxonomies of law and weakness', () => {
    const { taxonomies, results, tool } = run(scan, context());
    expect(tool.driver.supportedTaxonomies?.map(({ name }) => name)).toEqual(['HIPAA', 'CWE']);
    const names = (results?.[0]?.taxa ?? []).map(
      ({ index = -1, toolComponent }) => taxonomies?.[toolComponent?.index ?? -1]?.taxa?.[index]?.id,
    );
    expect(names).toEqual(['45 CFR 164.502(e)', 'CWE-359', 'CWE-200']);
    expect(taxonomies?.[0]?.taxa?.[0]).toMatchObject({ id: '45 CFR 164.312(b)', shortDescription: { text: 'Audit controls' } });
  });

  it('keeps its primary region on one line', () => {
    const location = { path: 'src/visit.ts', line: 2, column: 3, endLine: 9, endColumn: 1 };
    const region = firstResult(result({ findings: [finding({ location })] }), context()).locations?.[0]?.physicalLocation?.region;
    expect(region).toEqual({ startLine: 2, startColumn: 3, endLine: 2, endColumn: 4 });
  });

  it('keeps both ends of a flow that is too long for code scanning', () => {
    const steps = Array.from({ length: 1500 }, (_, index) =>
      index === 1499 ? arrived(at('src/visit.ts', 1, 1), { callee: `${index}` }) : passed(at('src/visit.ts', 1, 1), 'variable', `${index}`),
    );
    const locations =
      firstResult(result({ findings: [finding({ flows: [flow({ steps })] })] }), context()).codeFlows?.[0]?.threadFlows[0]?.locations ?? [];
    expect(locations).toHaveLength(1000);
    expect(locations.at(-1)?.kinds).toEqual(['sink']);
  });

  it('carries the reason of a suppression', () => {
    const suppression = { reason: 'synthetic patients only', location: at('src/visit.ts', 2, 1) };
    expect(firstResult(result({ findings: [finding({ suppression })] }), context()).suppressions).toMatchObject([
      { kind: 'inSource', status: 'accepted', justification: 'synthetic patients only' },
    ]);
    expect(firstResult(scan, context()).suppressions).toBeUndefined();
  });

  it('encodes paths and lets no text become a link', () => {
    const { scan: hostile, context: its } = samples['hostile and incomplete'] as (typeof samples)[string];
    const { message, locations } = firstResult(hostile, its);
    expect(locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe('src/a%20b%23%5B1%5D%2520/p%C3%A4th%3F%3Ax.ts');
    expect(message.text).toMatch(/^Patient name and see \[text\\\]\(1\), \\\[x\\\]\(2\) <\/script> \\u\{0\}\\u\{1b\}\[1m/);
    expect(message.text?.match(/(?<!\\)\]\(/g)).toHaveLength(2);
  });
});

describe('a SARIF run', () => {
  it('describes each rule for code scanning', () => {
    const [rule] = run(result(), context()).tool.driver.rules ?? [];
    expect(rule).toMatchObject({
      id: 'phi-in-logs',
      name: 'PhiInLogs',
      shortDescription: { text: 'PHI is written to a log.' },
      defaultConfiguration: { level: 'error' },
      properties: {
        tags: ['security', 'hipaa', 'external/cwe/cwe-532', '45 CFR 164.312(b)', '45 CFR 164.514(b)'],
        precision: 'high',
        'problem.severity': 'error',
        'security-severity': '7.5',
      },
    });
    expect(rule?.help?.text).toContain('Law: 45 CFR 164.312(b) Audit controls; 45 CFR 164.514(b)');
    expect(rule?.help?.markdown).toContain('- [45 CFR 164.312(b) Audit controls](https://www.ecfr.gov/current/title-45/section-164.312)');
  });

  it('has at most twenty tags on a rule', () => {
    const { scan, context: its } = samples['rules at their limits'] as (typeof samples)[string];
    expect(run(scan, its).tool.driver.rules?.[0]?.properties?.tags).toHaveLength(20);
  });

  it('has a notification, with a description, for everything that was not looked at', () => {
    const { scan, context: its } = samples['hostile and incomplete'] as (typeof samples)[string];
    const { invocations, tool } = run(scan, its);
    const notifications = invocations?.[0]?.toolExecutionNotifications ?? [];
    const described = notifications.map(({ descriptor }) => tool.driver.notifications?.[descriptor?.index ?? -1]?.id);
    expect(described).toEqual(['skipped-file', 'skipped-file', 'cut-flow', 'unknown-syntax', 'engine-not-run', 'scan-remark']);
    expect(notifications.map(({ descriptor }) => descriptor?.id)).toEqual(described);
    expect(notifications[1]?.message.text).toBe('src/big.ts was not analysed, or only in part: too-large.');
  });

  it('says when there is no configuration', () => {
    const log = (configuration: ScanResult['configuration']) => run(result({ configuration }), context()).invocations?.[0];
    expect(log({ hash: 'x' })?.toolConfigurationNotifications).toMatchObject([{ descriptor: { id: 'no-configuration' } }]);
    expect(log({ hash: 'x', path: 'phitrace.config.json' })?.toolConfigurationNotifications).toEqual([]);
  });

  it('carries the manifest of the scan', () => {
    const baas = [{ vendor: 'cloud', expires: '2026-03-11', signed: '2025-01-01', owner: 'privacy@example.com' }];
    expect(run(result({ commit: 'abc' }), context({ baas })).properties).toMatchObject({
      toolVersion: '0.1.0',
      commit: 'abc',
      configuration: { hash: 'c0ffee' },
      engines: { flows: 'run' },
      summary: { filesSeen: 12, filesAnalyzed: 12, filesSkipped: 0 },
      expiringBaas: [{ vendor: 'cloud', days: 10 }],
    });
  });

  it('has a category and, when both are known, repository and commit', () => {
    const { automationDetails, versionControlProvenance } = run(
      result({ commit: 'abc' }),
      context({ category: 'api', repository: 'https://example.com/acme/clinic' }),
    );
    expect(automationDetails).toEqual({ id: 'api/' });
    expect(versionControlProvenance).toEqual([
      { repositoryUri: 'https://example.com/acme/clinic', revisionId: 'abc', mappedTo: { uriBaseId: '%SRCROOT%' } },
    ]);
    expect(run(result({ commit: 'abc' }), context())).toMatchObject({ automationDetails: { id: 'phitrace/' } });
  });

  it('holds no line of source and no folder of the machine', () => {
    const text = reporters.sarif(result({ findings: [vendorFinding()] }), context());
    expect(text).not.toMatch(/000-12-3456|secret-folder|snippet/);
  });
});
