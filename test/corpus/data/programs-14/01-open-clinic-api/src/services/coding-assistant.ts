import OpenAI from 'openai';
import { IEncounter, IPatient } from '../models';
import { logger } from '../middleware';

const openai = new OpenAI({ apiKey: process.env.OPENAI_API_KEY });
const MODEL = 'gpt-4o-2024-08-06';

const SYSTEM = `You are a certified medical coder. Return a JSON object {"codes": string[]} with ICD-10-CM codes.`;

function ageOf(dob: Date): number {
  return Math.floor((Date.now() - dob.getTime()) / 31557600000);
}

export async function suggestCodes(patient: IPatient, encounter: IEncounter): Promise<string[]> {
  const started = Date.now();
  const prompt = [
    `Patient: ${patient.firstName} ${patient.lastName}, ${ageOf(patient.dateOfBirth)} years`,
    `Allergies: ${patient.allergies.join(', ')}`,
    `Chief complaint: ${encounter.chiefComplaint}`,
    `Note: ${encounter.note}`,
  ].join('\n');

  const messages: OpenAI.ChatCompletionMessageParam[] = [
    { role: 'system', content: SYSTEM }, // safe
    { role: 'user', content: prompt },
  ];
  const completion = await openai.chat.completions.create({ model: MODEL, messages, response_format: { type: 'json_object' } }); // leak: llm

  logger.info('coding suggestion', { // safe
    encounterId: encounter._id,
    model: MODEL,
    tokens: completion.usage?.total_tokens,
    ms: Date.now() - started,
  });
  const parsed = JSON.parse(completion.choices[0].message.content ?? '{"codes":[]}');
  return parsed.codes as string[];
}

export async function explainCode(code: string): Promise<string> {
  const completion = await openai.chat.completions.create({
    model: MODEL,
    messages: [{ role: 'user', content: 'Explain in two sentences how ICD-10-CM chapters are organised.' }], // safe
  });
  return `${code}: ${completion.choices[0].message.content}`;
}
