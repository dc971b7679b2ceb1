import OpenAI from 'openai';
import { ChatAnthropic } from '@langchain/anthropic';
import { ChatPromptTemplate } from '@langchain/core/prompts';
import { Ollama } from 'ollama';
import { Langfuse } from 'langfuse';
import type { Encounter, Soap, Template } from './types.js';

const openai = new OpenAI({ timeout: 60_000 });
const local = new Ollama({ host: process.env.OLLAMA_HOST ?? 'http://127.0.0.1:11434' });
const langfuse = new Langfuse();
const claude = new ChatAnthropic({ model: 'claude-3-5-sonnet-20240620', temperature: 0 });

const NOTE_PROMPT = ChatPromptTemplate.fromMessages([
  ['system', 'You write SOAP notes. Answer in JSON with subjective, objective, assessment and plan.'],
  ['human', 'Template: {template}\nPatient: {patient}\nTranscript:\n{transcript}'],
]);

export async function draftNote(enc: Encounter, transcript: string, template: Template): Promise<Soap> {
  const trace = langfuse.trace({ name: 'draft-note', metadata: { template: template.id, visitType: enc.visitType } }); // safe
  const chain = NOTE_PROMPT.pipe(claude);
  const patient = `${enc.patient.name}, born ${enc.patient.dob}`;
  const out = await chain.invoke({ template: template.instructions, patient, transcript }); // leak: ai
  const text = String(out.content);
  trace.generation({ name: 'soap', model: 'claude-3-5-sonnet-20240620', input: transcript, output: text }); // leak: error_monitor
  trace.event({ name: 'done', metadata: { chars: text.length } }); // safe
  return JSON.parse(text);
}

export async function patientLetter(enc: Encounter, soap: Soap): Promise<string> {
  const messages = [
    { role: 'system' as const, content: 'Explain the plan to the patient in plain words.' },
    { role: 'user' as const, content: JSON.stringify({ name: enc.patient.name, ...soap }) },
  ];
  const r = await openai.chat.completions.create({ model: 'gpt-4o-2024-05-13', messages, store: false }); // leak: ai
  return r.choices[0].message.content ?? '';
}

export async function improveTemplate(t: Template): Promise<string> {
  const r = await openai.chat.completions.create({ model: 'gpt-4o-2024-05-13', messages: [{ role: 'user', content: `Improve these note instructions: ${t.instructions}` }] }); // safe
  console.log('template improved', t.id, t.title); // safe
  return r.choices[0].message.content ?? t.instructions;
}

export async function codeVisit(soap: Soap): Promise<string[]> {
  const r = await local.chat({ model: 'llama3:8b', messages: [{ role: 'user', content: `List ICD-10 codes for: ${soap.assessment}` }] });
  return r.message.content.split(/[,\s]+/).filter((c) => /^[A-Z]\d\d/.test(c));
}
