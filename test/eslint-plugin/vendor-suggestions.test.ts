import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findingsIn, offersIn, offersOf } from './offers.ts';

const file = 'test/eslint-plugin/data/project/file.ts';
const clients = `import Anthropic from '@anthropic-ai/sdk';
import { generateText } from 'ai';
import { openai as provider } from '@ai-sdk/openai';
import { GoogleGenAI } from '@google/genai';
import { Mistral } from '@mistralai/mistralai';
import OpenAI, { AzureOpenAI } from 'openai';
const openai = new OpenAI();
const azure = new AzureOpenAI();
const own = new OpenAI({ baseURL: 'https://openrouter.ai/api/v1' });
const anthropic = new Anthropic();
const google = new GoogleGenAI({});
const mistral = new Mistral();
interface Patient { ssn: string }
`;
const body = (code: string) => `${clients}export function run(patient: Patient, options: object, store: boolean) {\n  ${code}\n}\n`;

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-24') }));
afterEach(() => void vi.useRealTimers());

/** What is offered under an id; each leaves the finding where it is, and isn't offered again. */
function changesOf(code: string, id: 'store' | 'model'): string[] {
  const before = findingsIn(body(code), file, 'recommended').map(({ ruleId }) => ruleId);
  expect(before).toEqual(['phitrace/phi-to-vendor-without-baa']);
  const isOfId = ({ messageId }: { messageId: string }) => messageId.startsWith(id);
  return offersIn(body(code), file, 'recommended')
    .filter(isOfId)
    .map(({ text }) => {
      expect(findingsIn(text, file, 'recommended').map(({ ruleId }) => ruleId)).toEqual(before);
      expect(offersIn(text, file, 'recommended').filter(isOfId)).toEqual([]);
      return text;
    });
}

describe('what the vendor would keep', () => {
  it.each([
    ['void openai.responses.create({ input: patient.ssn });', 'void openai.responses.create({ input: patient.ssn, store: false });'],
    [
      'void openai.responses.create({ store: true, input: patient.ssn });',
      'void openai.responses.create({ store: false, input: patient.ssn });',
    ],
    [
      'void openai.responses.create({ input: patient.ssn, ...options });',
      'void openai.responses.create({ input: patient.ssn, ...options, store: false });',
    ],
    [
      'void openai.responses.create({\n    input: patient.ssn,\n  });',
      'void openai.responses.create({\n    input: patient.ssn,\n    store: false,\n  });',
    ],
    [
      'void openai.responses.create({\n    input: patient.ssn,\n  }).then(String);',
      'void openai.responses.create({\n    input: patient.ssn,\n    store: false,\n  }).then(String);',
    ],
    [
      "void openai.chat.completions.create({ messages: [{ role: 'user', content: patient.ssn }] });",
      "void openai.chat.completions.create({ messages: [{ role: 'user', content: patient.ssn }], store: false });",
    ],
    ['void azure.responses.create({ input: patient.ssn });', 'void azure.responses.create({ input: patient.ssn, store: false });'],
    ['void google.interactions.create({ input: patient.ssn });', 'void google.interactions.create({ input: patient.ssn, store: false });'],
    [
      'void mistral.beta.conversations.start({ inputs: patient.ssn });',
      'void mistral.beta.conversations.start({ inputs: patient.ssn, store: false });',
    ],
  ])('`%s` may become `%s`', (from, to) => {
    expect(changesOf(from, 'store')).toEqual([body(to)]);
  });

  it.each([
    ['void openai.responses.create({ input: patient.ssn, store: false });'],
    ['void openai.responses.create({ input: patient.ssn, store });'],
    ['void openai.responses.create({ store: true, input: patient.ssn, ...options });'],
    ['const request = { input: patient.ssn };\n  void openai.responses.create(request);'],
    ['const { create } = openai.responses;\n  void create({ input: patient.ssn });'],
    ['void openai.embeddings.create({ input: patient.ssn });'],
    ['void own.responses.create({ input: patient.ssn });'],
    ["void azure.chat.completions.create({ messages: [{ role: 'user', content: patient.ssn }] });"],
    ["void anthropic.messages.create({ messages: [{ role: 'user', content: patient.ssn }] });"],
    ['const send = (text: string) => openai.responses.create({ input: text });\n  void send(patient.ssn);'],
  ])('`%s` has no switch', (code) => {
    expect(changesOf(code, 'store')).toEqual([]);
  });

  it('is said to be that, and no more', () => {
    const offers = offersIn(body('void openai.responses.create({ input: patient.ssn });'), file, 'recommended');
    expect(offers.map(({ desc }) => desc)).toEqual([
      'Set `store: false`, so that the vendor does not keep the request. It still gets the data.',
      'Ignore this finding here, and say why in the comment.',
    ]);
  });
});

describe('a model that may change', () => {
  it.each([
    ["void openai.responses.create({ model: 'gpt-4o', input: patient.ssn });", 'gpt-4o', 'gpt-4o-2024-11-20'],
    ['void openai.responses.create({ model: "gpt-5.2", input: patient.ssn });', 'gpt-5.2', 'gpt-5.2-2025-12-11'],
    ["void generateText({ model: provider('gpt-4o'), prompt: patient.ssn });", 'gpt-4o', 'gpt-4o-2024-11-20'],
    [
      "void anthropic.messages.create({ model: 'claude-haiku-4-5', messages: [{ role: 'user', content: patient.ssn }] });",
      'claude-haiku-4-5',
      'claude-haiku-4-5-20251001',
    ],
  ])('in `%s` is named with its date', (code, name, dated) => {
    expect(changesOf(code, 'model')).toEqual([body(code.replace(name, dated))]);
  });

  it.each([
    ["void openai.responses.create({ model: 'gpt-4o-2024-11-20', input: patient.ssn });"],
    ["void openai.responses.create({ model: 'my-model', input: patient.ssn });"],
    ["void openai.responses.create({ model: 'constructor', input: patient.ssn });"],
    ["void openai.responses.create({ model: 'gpt-4o', input: patient.ssn, ...options });"],
    ['void openai.responses.create({ model: `gpt-4o`, input: patient.ssn });'],
    ["const model = 'gpt-4o';\n  void openai.responses.create({ model, input: patient.ssn });"],
    // There the name is that of a deployment.
    ["void azure.responses.create({ model: 'gpt-4o', input: patient.ssn });"],
    ["void own.responses.create({ model: 'gpt-4o', input: patient.ssn });"],
    ["void anthropic.messages.create({ model: 'claude-opus-4-6', messages: [{ role: 'user', content: patient.ssn }] });"],
  ])('is not in `%s`', (code) => {
    expect(changesOf(code, 'model')).toEqual([]);
  });

  it('is not named by a version on or after the day it is shut down', () => {
    const code = "void openai.responses.create({ model: 'gpt-4o', store: false, input: patient.ssn });";
    const said = () => offersIn(body(code), file, 'recommended').map(({ desc }) => desc);
    vi.setSystemTime(new Date('2027-01-13'));
    expect(said()[0]).toBe(
      'Name the model `gpt-4o-2024-11-20`, so that it does not change unannounced; the vendor shuts it down on 2027-01-14. It still gets the data.',
    );
    vi.setSystemTime(new Date('2027-01-14'));
    expect(said()).toEqual(['Ignore this finding here, and say why in the comment.']);
  });
});

it('switches of a vendor are not offered where its agreement is not the matter', () => {
  const code = "void openai.responses.create({ model: 'gpt-4o', input: '' });\n  console.log(patient.ssn);";
  expect(offersIn(body(code), file, 'recommended').map(({ messageId }) => messageId)).toEqual(['ignore']);
});

it('they come after what ends the leak, for an agreement with a gap too', () => {
  const text = body("void openai.responses.create({ model: 'gpt-4o', input: patient });").replace(
    'ssn: string',
    'id: string; active: boolean; ssn: string',
  );
  const clinic = 'test/eslint-plugin/data/clinic/file.ts';
  expect(findingsIn(text, clinic).map(({ ruleId }) => ruleId)).toEqual([
    'phitrace/ai-output-without-filter',
    'phitrace/baa-gap',
    'phitrace/floating-model-name',
    'phitrace/require-ai-audit',
    'phitrace/vendor-retention-on',
  ]);
  const gap = findingsIn(text, clinic).filter(({ ruleId }) => ruleId === 'phitrace/baa-gap');
  expect(offersOf(text, gap).map(({ messageId }) => messageId)).toEqual([
    'reference',
    'field',
    'redactor',
    'store',
    'modelUntil',
    'ignore',
  ]);
});
