import OpenAI from 'openai';
import pino from 'pino';
import { Diagnosis, Symptom, TREATMENTS } from './types.js';

const log = pino({ name: 'build-doctor' });
const openai = new OpenAI();

const PATTERNS: [RegExp, Diagnosis['condition']][] = [
  [/JavaScript heap out of memory|OOMKilled/, 'out-of-memory'],
  [/ERESOLVE|peer dep/i, 'dependency-conflict'],
  [/secret .* not found/i, 'missing-secret'],
  [/timed out|ECONNRESET/, 'flaky-test'],
];

export function findSymptoms(text: string): Symptom[] {
  return text.split('\n').flatMap((message, i) => (/error|fail|killed/i.test(message) ? [{ code: `L${i}`, message, line: i + 1 }] : []));
}

export function diagnose(pipeline: string, branch: string, text: string): Diagnosis {
  const symptoms = findSymptoms(text);
  const condition = PATTERNS.find(([re]) => re.test(text))?.[1] ?? 'unknown';
  const diagnosis: Diagnosis = {
    pipeline,
    branch,
    condition,
    severity: symptoms.length > 20 ? 'critical' : symptoms.length > 5 ? 'acute' : 'mild',
    symptoms,
    treatment: TREATMENTS[condition],
  };
  log.info({ diagnosis }, 'diagnosis ready'); // safe
  log.debug({ symptoms, treatment: diagnosis.treatment }, 'symptoms found'); // safe
  return diagnosis;
}

export async function secondOpinion(diagnosis: Diagnosis): Promise<string> {
  const content = `Pipeline ${diagnosis.pipeline} shows ${diagnosis.symptoms.map((s) => s.message).join('\n')}. We think ${diagnosis.condition}.`;
  const answer = await openai.chat.completions.create({ model: 'gpt-4o-2024-08-06', messages: [{ role: 'user', content }] }); // safe
  const opinion = answer.choices[0].message.content ?? '';
  console.log('second opinion:', opinion); // safe
  return opinion;
}

export function triage(all: Diagnosis[]): Diagnosis[] {
  const rank = { critical: 0, acute: 1, mild: 2 };
  const sorted = [...all].sort((a, b) => rank[a.severity] - rank[b.severity]);
  console.table(sorted.map((d) => ({ pipeline: d.pipeline, condition: d.condition, severity: d.severity }))); // safe
  return sorted;
}
