import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { cases } from './cdk-cases.ts';
import { readCase, readTemplate, recommendedFlags, synthesize } from './cdk-real.ts';

/** What a construct makes beside itself, where its author sets nothing: read in the template, not in the code. */
const BESIDE = ['aws-secret-key provider-key', 'aws-log-key provider-key', 'aws-log-retention unknown'];

/** Where code and template show different things of the same. */
const DIFFERENT: Readonly<Record<string, { readonly code: string[]; readonly template: string[]; readonly reason: string }>> = {
  'bucket, unencrypted': { code: ['aws-s3-key provider-key'], template: [], reason: 'the template leaves the choice out' },
  'bucket, public': {
    code: ['aws-s3-public-acl plain'],
    template: [],
    reason: 'the template says it in a policy, of which another check speaks',
  },
  stream: {
    code: [],
    template: ['aws-kinesis-encryption unknown'],
    reason: 'two regions of China have no such key, and a condition asks for them',
  },
};

const written = (['error', 'warn'] as const).map((name) => vi.spyOn(console, name));
beforeAll(() => written.forEach((spy) => spy.mockImplementation(() => undefined)));
afterAll(() => written.forEach((spy) => spy.mockRestore()));

test('at least 40 constructs are looked at', () => {
  expect(Object.keys(cases).length).toBeGreaterThan(40);
});

describe.each([
  ['without feature flags', {}],
  ['with the recommended feature flags', recommendedFlags()],
])('code is read as the real library builds it, %s:', (_, flags) => {
  test.each(Object.entries(cases))('%s', async (name, body) => {
    const [code, template] = [await readCase(body, flags), await readTemplate(synthesize(body, flags))];
    const { code: onlyCode, template: onlyTemplate } = DIFFERENT[name] ?? { code: [], template: [] };
    expect({
      onlyCode: code.filter((each) => !template.includes(each)),
      onlyTemplate: template.filter((each) => !code.includes(each) && !BESIDE.includes(each)),
    }).toEqual({ onlyCode, onlyTemplate });
  });
});
