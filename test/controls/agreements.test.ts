import { describe, expect, it } from 'vitest';
import { scan } from 'phitrace';
import { makeProject } from '../cli/helpers.ts';

const code = "import type { Patient } from 'fhir/r4';\nexport const show = (patient: Patient) => console.log(patient.name);\n";
const entry = '"vendor": "openai", "signed": "2026-01-15", "expires": "2030-01-14", "owner": "privacy@clinic.example"';
const terms =
  '"products": ["api"], "training": "none", "retentionDays": 0, "subprocessors": "annex 2", "breachNoticeDays": 10, "portability": "section 9", "noCombining": true, "safeguards": "annex 3", "evidence": "SOC 2 Type II", "reviewed": "2026-02-01"';

/** What the pack governance says of a project of these files. */
async function found(
  files: Readonly<Record<string, string>>,
  baas = '',
): Promise<(readonly [string, string, number, readonly string[]])[]> {
  const root = makeProject({ 'phitrace.config.json': `{\n  "packs": ["governance"],\n  "baas": [\n${baas}\n  ]\n}\n`, ...files });
  const { findings } = await scan({ root, today: '2026-11-24' });
  return findings.flatMap(({ ruleId, location, detail }) =>
    detail.kind === 'absence' ? [[ruleId, location.path, location.line, detail.missing] as const] : [],
  );
}

const manifest = (dependencies: object) => JSON.stringify({ name: 'clinic', dependencies });

describe('packages of vendors', () => {
  it('need an agreement where the code handles data of patients', async () => {
    const files = { 'package.json': manifest({ openai: '6.49.0', express: '5.0.0' }), 'show.ts': code };
    expect(await found(files)).toEqual([['vendor-without-agreement', 'package.json', 1, []]]);
  });

  it('need none where it does not, and none for what is only built with', async () => {
    expect(await found({ 'package.json': manifest({ openai: '6.49.0' }), 'show.ts': 'console.log(1);\n' })).toEqual([]);
    const built = JSON.stringify({ name: 'clinic', devDependencies: { openai: '6.49.0' } });
    expect(await found({ 'package.json': built, 'show.ts': code })).toEqual([]);
  });

  it('have one by the entry of the vendor, or of the cloud that covers it', async () => {
    const files = { 'package.json': manifest({ openai: '6.49.0' }), 'show.ts': code };
    expect(await found(files, `{ ${entry}, ${terms} }`)).toEqual([]);
  });
});

describe('entries of agreements', () => {
  it('name the points that they leave open, at their lines', async () => {
    const open = `{ ${entry}, ${terms} },\n{ ${entry}, ${terms.replace('"noCombining": true, ', '').replace('"retentionDays": 0, ', '')} }`;
    expect(await found({ 'show.ts': code }, open)).toEqual([
      ['incomplete-agreement', 'phitrace.config.json', 5, ['retentionDays', 'noCombining']],
    ]);
  });
});
