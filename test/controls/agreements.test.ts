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

  it('are none where calls by them are seen to go elsewhere', async () => {
    const by = (made: string, name = 'OpenAI') =>
      found({
        'package.json': manifest({ openai: '6.49.0' }),
        'show.ts': code,
        'ask.ts': `import { ${name} } from 'openai';\nconst client = new ${name}(${made});\nexport const ask = () => client.responses.create({ model: 'm', input: 'Opening hours' });\n`,
      });
    expect(await by("{ baseURL: 'http://localhost:8000/v1' }")).toEqual([]);
    expect(await by("{ endpoint: 'https://clinic.openai.azure.com' }", 'AzureOpenAI')).toEqual([]);
    expect(await by('')).toEqual([['vendor-without-agreement', 'package.json', 1, []]]);
  });

  it('have one by the entry of the vendor, or of the cloud that covers it', async () => {
    const files = { 'package.json': manifest({ openai: '6.49.0' }), 'show.ts': code };
    expect(await found(files, `{ ${entry}, ${terms} }`)).toEqual([]);
  });
});

describe('packages of vendors in manifests of Python', () => {
  const requirements = '# of the service\n-r base.txt\nfastapi==0.115\nOpenAI[datalib]>=1.50 ; python_version > "3.9"\nsentry_sdk\n';
  const pyproject = `[project]
name = "openai"
dependencies = [
  "fastapi",
  "anthropic >=0.40",
]
[project.optional-dependencies]
monitoring = ["sentry-sdk[fastapi]~=2.0"]
[dependency-groups]
dev = ["posthog"]
[tool.poetry.dependencies]
python = "^3.12"
twilio = "^9"
mixpanel = { path = "../mixpanel" }
[tool.poetry.group.dev.dependencies]
rollbar = "*"
`;
  const pipfile = '[packages]\ngroq = "*"\nflask = {version = "*"}\n\n[dev-packages]\ndatadog = "*"\n';
  const name = 'vendor-without-agreement';

  it.each([
    ['requirements.txt', requirements, [4, 5]],
    ['requirements-prod.txt', requirements, [4, 5]],
    ['requirements/base.in', requirements, [4, 5]],
    ['pyproject.toml', pyproject, [5, 8, 13]],
    ['Pipfile', pipfile, [2]],
    ['notes.txt', requirements, []],
    ['service/tests/requirements.txt', requirements, []],
    ['pyproject.toml', '[project\n', []],
  ])('%s: each at its line, without what it is only built with', async (path, text, lines) => {
    expect(await found({ [path]: text, 'show.ts': code })).toEqual(lines.map((line) => [name, path, line, []]));
  });

  it('need none where no data of patients is handled, and none beside an entry', async () => {
    expect(await found({ 'requirements.txt': requirements, 'show.ts': 'console.log(1);\n' })).toEqual([]);
    expect(await found({ 'requirements.txt': 'openai\n', 'show.ts': code }, `{ ${entry}, ${terms} }`)).toEqual([]);
  });
});

describe('entries of agreements', () => {
  it('name the points that they leave open, at their lines', async () => {
    const open = `{ ${entry}, ${terms} },\n{ ${entry}, ${terms.replace('"noCombining": true, ', '').replace('"retentionDays": 0, ', '')} }`;
    expect(await found({ 'show.ts': code }, open)).toEqual([
      ['incomplete-agreement', 'phitrace.config.json', 5, ['retentionDays', 'noCombining']],
    ]);
  });

  const ending = (expires: string) => `{ ${entry.replace('2030-01-14', expires)}, ${terms} }`;

  it('are asked for on the day of the scan', async () => {
    expect(await found({ 'show.ts': code }, ending('2027-01-24'))).toEqual([]);
    expect(await found({ 'show.ts': code }, ending('2027-01-23'))).toEqual([
      ['incomplete-agreement', 'phitrace.config.json', 4, ['time left']],
    ]);
  });

  it('stand where the file that declares them has them', async () => {
    const shared = `{ "baas": [\n{ ${entry}, ${terms} },\n{ ${entry.replace('openai', 'twilio')} }\n] }\n`;
    const own = `{\n  "packs": ["governance"],\n  "extends": ["./a-shared.json"],\n  "baas": [{ ${entry.replace('openai', 'stripe')} }]\n}\n`;
    const places = (await found({ 'show.ts': code, 'a-shared.json': shared, 'phitrace.config.json': own })).map(([, path, line]) => [
      path,
      line,
    ]);
    expect(places).toEqual([
      ['a-shared.json', 3],
      ['phitrace.config.json', 4],
    ]);
  });

  it('of a package of the organisation are told where it is named', async () => {
    const own = '{\n  "packs": ["governance"],\n  "extends": ["@clinic/phitrace"]\n}\n';
    const shared = { 'node_modules/@clinic/phitrace/phitrace.config.json': `{ "baas": [{ ${entry} }] }\n` };
    const places = (await found({ 'show.ts': code, ...shared, 'phitrace.config.json': own })).map(([, path, line]) => [path, line]);
    expect(places).toEqual([['phitrace.config.json', 3]]);
  });

  it.each(['2026-02-30', '2026-13-01', '26-01-15', '2026/01/15', '2026-1-5', '15.01.2026', 'soon', '', '2026-01-15T00:00:00Z'])(
    'are refused with %j for a day',
    async (day) => {
      await expect(found({ 'show.ts': code }, ending(day))).rejects.toThrow(/baas\[0\]\.expires|phitrace\.config\.json/);
    },
  );
});
