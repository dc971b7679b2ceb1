import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scan } from 'phitrace';
import { describe, expect, it } from 'vitest';
import { repository } from '../cli/helpers.ts';

const program = join(repository, 'fixtures/programs/telehealth-compliant');

/** The rules that report something in the program, after an edit of one of its files. */
async function findRules(file?: string, control = '', instead = ''): Promise<string[]> {
  const root = mkdtempSync(join(tmpdir(), 'compliant-'));
  cpSync(program, root, { recursive: true });
  if (file !== undefined) {
    const text = readFileSync(join(root, file), 'utf8');
    expect(text).toContain(control);
    writeFileSync(join(root, file), text.replace(control, instead));
  }
  const { findings } = await scan({ root, today: '2026-11-24' });
  return [...new Set(findings.map(({ ruleId }) => ruleId))].sort();
}

const removals: readonly [control: string, rule: string, file: string, control: string, instead: string][] = [
  ['the role of patients', 'route-without-authentication', 'src/app.ts', "requireRole('clinician', 'nurse'), ", ''],
  ['the role of visits', 'route-without-authentication', 'src/app.ts', "requireRole('clinician'), ", ''],
  ['the limit', 'ai-route-without-rate-limit', 'src/app.ts', ', rateLimit({ windowMs: 60_000, limit: 20 })', ''],
  ['the record of reading', 'route-without-audit', 'src/patients.ts', "    await recordAccess('patient.read', patient.id);\n", ''],
  ['the record of writing', 'route-without-audit', 'src/patients.ts', "await recordAccess('patient.write', request.params.id);", ''],
  ['the record of the model', 'require-ai-audit', 'src/summaries.ts', 'await recordAiCall({', 'void ({'],
  ['who asked the model', 'require-ai-audit', 'src/summaries.ts', '      userId: visit.clinicianId,\n', ''],
  ['the role in the record', 'require-ai-audit', 'src/summaries.ts', '      role,\n', ''],
  ['what became of the answer', 'require-ai-audit', 'src/summaries.ts', '      disposition,\n', ''],
  ['the filter', 'ai-output-without-filter', 'src/summaries.ts', 'filterOutput(answer.output_text)', 'answer.output_text'],
  ['the redaction', 'free-text-without-detection', 'src/summaries.ts', 'redactNarrative(visit.narrative)', 'visit.narrative'],
  ['the switch of the vendor', 'vendor-retention-on', 'src/summaries.ts', '      store: false,\n', ''],
  ['the date of the model', 'floating-model-name', 'src/summaries.ts', 'gpt-4o-2024-11-20', 'gpt-4o'],
  ['the review', 'unreviewed-ai-output', 'src/visits.ts', "'draft'", "'final'"],
  [
    'fixed instructions',
    'user-text-in-instructions',
    'src/visits.ts',
    "'clinician', instructions",
    "'clinician', redactNarrative(request.body.instructions)",
  ],
  ['an agreement with a new vendor', 'vendor-without-agreement', 'package.json', '"openai"', '"@anthropic-ai/sdk": "0.70.1", "openai"'],
  [
    'the pseudonym',
    'prompt-without-redaction',
    'src/summaries.ts',
    'pseudonymize(visit.patientId, visit.patientLastName)',
    'visit.patientLastName',
  ],
  ['the tenant of the index', 'vector-store-without-tenant', 'src/similar.ts', '.namespace(clinicId)', ''],
  ['the region', 'region-outside-agreement', 'src/codes.ts', "'us-east-1'", "'eu-west-1'"],
  ['one region for the model', 'region-outside-agreement', 'src/codes.ts', "'anthropic.claude", "'global.anthropic.claude"],
  ['the encryption of a field', 'plain-sensitive-field', 'prisma/schema.prisma', ' /// @encrypted', ''],
  ['the flags of the session', 'unprotected-session', 'src/sessions.ts', 'secure: true', 'secure: false'],
  ['the end of the session', 'weak-sign-in', 'src/sessions.ts', '900_000', '2_592_000_000'],
  [
    'the consent',
    'special-record-to-third-party',
    'src/taper-plans.ts',
    'await releaseWithConsent(episode, episode.methadoneDose)',
    'episode.methadoneDose',
  ],
  ['what keeps prompts out of traces', 'recorded-prompts', '.env.production', 'LANGSMITH_HIDE_INPUTS=true\n', ''],
  ['a term of the agreement', 'incomplete-agreement', 'phitrace.config.json', '      "noCombining": true,\n', ''],
];

describe('the compliant program', () => {
  it('gives the strict pack nothing to say', async () => {
    expect(await findRules()).toEqual([]);
  });

  it.each(removals)('without %s: %s', async (_, rule, ...edit) => {
    expect(await findRules(...edit)).toEqual([rule]);
  });
});
