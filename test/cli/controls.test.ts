import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CrosswalkReport } from '@phitrace/report';
import { leak, makeProject, phitrace, repository } from './helpers.js';

const telehealth = join(repository, 'fixtures/programs/telehealth');
const compliant = join(repository, 'fixtures/programs/telehealth-compliant');

async function rowsOf(root: string) {
  const { code, out } = await phitrace(root, 'controls', '--format', 'json');
  expect(code).toBe(0);
  const { frameworks } = JSON.parse(out) as CrosswalkReport;
  const rows = frameworks.flatMap(({ id, rows: own }) => own.map((row) => ({ ...row, at: `${id} ${row.id}` })));
  return { frameworks, row: (at: string) => rows.find((each) => each.at === at) };
}

describe('phitrace controls', () => {
  it('lists the frameworks: law first, what is proposed marked so', async () => {
    const { frameworks } = await rowsOf(compliant);
    expect(frameworks.map(({ id, status }) => `${id}: ${status}`)).toEqual([
      'hipaa-security-rule: in-force',
      'privacy-rule-and-part-2: in-force',
      'security-rule-proposed-2025: proposed',
      'nist-sp-800-66r2: guidance',
      'nist-ai-rmf: voluntary',
    ]);
  });

  it('says of audit controls that they are required, and where they are missing', async () => {
    const { row } = await rowsOf(telehealth);
    const audit = row('hipaa-security-rule 45 CFR 164.312(b)');
    expect(audit).toMatchObject({ demand: 'required', state: 'gap' });
    const record = audit?.rules.find(({ rule }) => rule === 'require-ai-audit');
    expect(record?.findings).toBeGreaterThan(0);
    expect(record?.places[0]).toMatch(/\.tsx?:\d+$/);
  });

  it('says of encryption that it is addressable today', async () => {
    const { row } = await rowsOf(telehealth);
    expect(row('hipaa-security-rule 45 CFR 164.312(a)(2)(iv)')).toMatchObject({ demand: 'addressable' });
    expect(row('hipaa-security-rule 45 CFR 164.312(e)(2)(ii)')).toMatchObject({ demand: 'addressable' });
  });

  it('calls what was seen in place met, and what nothing was seen of unseen', async () => {
    const { row } = await rowsOf(compliant);
    expect(row('hipaa-security-rule 45 CFR 164.312(d)')).toMatchObject({ state: 'met' });
    expect(row('nist-ai-rmf MANAGE 3.2')).toMatchObject({ state: 'met' });
    expect(row('security-rule-proposed-2025 164.312(f)(2)(ii)')).toMatchObject({ state: 'unseen' });
  });

  it('says why code does not show a procedure', async () => {
    const { row } = await rowsOf(compliant);
    expect(row('hipaa-security-rule 45 CFR 164.308(a)(5)(i)')).toEqual({
      at: 'hipaa-security-rule 45 CFR 164.308(a)(5)(i)',
      id: '45 CFR 164.308(a)(5)(i)',
      title: 'Security awareness and training',
      demand: 'required',
      state: 'not-checkable',
      reason: 'Training is not in code.',
      rules: [],
    });
  });

  it('writes the form of the file, and holds no text of the code', async () => {
    const root = makeProject({ 'src/admit.ts': leak });
    await phitrace(root, 'controls', '--output', 'controls.md');
    const text = readFileSync(join(root, 'controls.md'), 'utf8');
    expect(text).toContain('## HIPAA Security Rule');
    expect(text).toMatch(/1 finding of phi-in-logs .{1,2}src.admit.ts:/);
    expect(text).not.toContain('console.log');
  });

  it('has no row of more than 200 columns in a terminal', async () => {
    const { out } = await phitrace(telehealth, 'controls');
    const rows = out.split('\n').filter((line) => /^ {4}|^45 CFR|^[A-Z]+ \d/.test(line));
    expect(rows.length).toBeGreaterThan(60);
    expect(rows.filter((line) => line.length > 200)).toEqual([]);
  });
});

describe('the page of the inventory', () => {
  it('holds the controls, and leaves to say what the configuration does not ask for', async () => {
    const { out } = await phitrace(telehealth, 'inventory', '--format', 'html');
    expect(out).toContain('>Controls</h2>');
    expect(out).toContain('not law (proposed)');
    expect(out).toMatch(/not asked for: [^<]*require-ai-audit/i);
  });
});

describe('phitrace init --audit-helper', () => {
  const ask = (call: string) => `import OpenAI from 'openai';
import { withAiAudit, type WriteRecord } from './ai-audit';
interface Patient { id: string; ssn: string; diagnosis: string }
const openai = new OpenAI();
declare const write: WriteRecord;
export const summarize = (patient: Patient, userId: string) => ${call};
`;
  const request = "openai.responses.create({ store: false, model: 'gpt-4o-2024-11-20', input: patient.diagnosis })";
  const facts = "{ userId, recordId: patient.id, model: 'gpt-4o-2024-11-20', action: 'summarize', role: 'clinician', write }";
  const configuration = '{ "packs": ["governance"], "rules": { "vendor-without-agreement": "off" } }';

  it.each([
    ['with it, a call has its record', `withAiAudit(${facts}, () => ${request})`, 0],
    ['without it, the call has none', request, 1],
  ])('prints a typed function: %s', async (_, call, findings) => {
    const { out } = await phitrace(telehealth, 'init', '--audit-helper');
    const root = makeProject({ 'phitrace.config.json': configuration, 'src/ai-audit.ts': out, 'src/ask.ts': ask(call) });
    const { out: report } = await phitrace(root, 'scan', '--format', 'json', '--fail-on', 'never');
    const { findings: found } = JSON.parse(report) as { findings: { ruleId: string }[] };
    expect(found.filter(({ ruleId }) => ruleId === 'require-ai-audit')).toHaveLength(findings);
  });
});
