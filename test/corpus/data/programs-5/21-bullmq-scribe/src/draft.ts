import { Langfuse } from 'langfuse';
import OpenAI from 'openai';
import type { Encounter, SoapDraft, Transcript } from './types.js';

const llm = new OpenAI({ baseURL: 'https://llm.ambient-scribe.internal/v1', apiKey: process.env.LLM_KEY ?? 'local' });
const langfuse = new Langfuse({ baseUrl: 'https://cloud.langfuse.com' });

const PROMPT = 'Turn the consultation into a SOAP note. Answer as JSON with subjective, objective, assessment, plan.';

export async function draftNote(enc: Encounter, t: Transcript): Promise<SoapDraft> {
  const trace = langfuse.trace({ name: 'soap', userId: enc.physician.id, metadata: { words: t.words } }); // safe
  const messages = [
    { role: 'system' as const, content: PROMPT },
    { role: 'user' as const, content: `Patient ${enc.patient.name}, ${enc.patient.dob}\n\n${t.text}` },
  ];
  const completion = await llm.chat.completions.create({ model: 'llama-3.3-70b-2024-12-06', messages }); // safe
  trace.generation({ name: 'draft', model: 'llama-3.3-70b', input: messages }); // leak: error_monitor
  trace.event({ name: 'tokens', metadata: { total: completion.usage?.total_tokens } }); // safe
  await langfuse.flushAsync();
  return JSON.parse(completion.choices[0].message.content ?? '{}') as SoapDraft;
}
