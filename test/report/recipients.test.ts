import { reporters } from '@phitrace/report';
import { describe, expect, test } from 'vitest';
import { context, result, vendorFinding } from './helpers.js';

const openai = { vendor: 'openai', name: 'OpenAI', thirdParty: true, how: 'class' } as const;
const tracer = { vendor: 'langsmith', name: 'LangSmith', thirdParty: true, how: 'package' } as const;
const finding = vendorFinding({
  recipient: openai,
  recipients: [
    { recipient: openai, baa: { state: 'none', missing: [] } },
    { recipient: tracer, baa: { state: 'covered', missing: [] } },
  ],
});
const expected = [
  { recipient: openai, baa: { state: 'none', missing: [] } },
  { recipient: tracer, baa: { state: 'covered', missing: [] } },
];
const scanned = result({ findings: [finding] });

describe('all who receive what flows into a call, each with its agreement, are', () => {
  test('in the JSON report', () => {
    const { findings } = JSON.parse(reporters.json(scanned, context())) as { findings: unknown[] };
    expect(findings).toMatchObject([{ recipients: expected }]);
  });

  test('in SARIF', () => {
    const { runs } = JSON.parse(reporters.sarif(scanned, context())) as { runs: { results: unknown[] }[] };
    expect(runs[0]?.results).toMatchObject([{ properties: { recipients: expected } }]);
  });

  test('in the text', () => {
    expect(reporters.text(scanned, context())).toMatch(/= and +LangSmith \(third party, known by package\); BAA: declared and in date/);
  });
});
