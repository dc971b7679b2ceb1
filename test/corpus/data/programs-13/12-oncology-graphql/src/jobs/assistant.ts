import OpenAI from 'openai';
import type { OncologyPatient } from '../data/patients.js';
import { filterOutput, toCohortRow } from '../safety/deidentify.js';
import { logger } from '../safety/observability.js';

// own vLLM inside the hospital network
const local = new OpenAI({ baseURL: 'https://vllm.tumorboard.internal/v1', apiKey: process.env.VLLM_KEY });
const openai = new OpenAI();

export async function summarise(patient: OncologyPatient): Promise<string> {
  const { histology, stage, notes } = patient;
  const res = await local.chat.completions.create({
    model: 'meta-llama-3-70b-instruct-2024-04',
    messages: [
      { role: 'system', content: 'Summarise for a tumor board.' },
      { role: 'user', content: `${histology}, stage ${stage}. ${notes ?? ''}` }, // safe
    ],
  });
  logger.info({ tokens: res.usage?.total_tokens, model: res.model }, 'summary ready'); // safe
  return filterOutput(res.choices[0]?.message.content ?? '');
}

export async function trialIdeas(patient: OncologyPatient): Promise<string[]> {
  const row = toCohortRow(patient);
  const res = await openai.chat.completions.create({
    model: 'gpt-4o-2024-05-13',
    store: false,
    messages: [{ role: 'user', content: `Name trial designs for a group aged ${row.ageBand} with ${row.stageGroup} disease.` }], // safe
  });
  const lines = (res.choices[0]?.message.content ?? '').split('\n').filter(Boolean);
  logger.info({ ideas: lines.length }, 'trial ideas'); // safe
  return lines;
}

export async function glossary(terms: string[] = ['RECIST', 'ECOG', 'TNM']) {
  const res = await openai.chat.completions.create({
    model: 'gpt-4o-2024-05-13',
    messages: [{ role: 'user', content: `Define for residents: ${terms.join(', ')}` }], // safe
  });
  return res.choices[0]?.message.content;
}
