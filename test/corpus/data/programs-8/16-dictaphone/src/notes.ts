import OpenAI from 'openai';
import { Langfuse } from 'langfuse';
import type { EncounterRecording, SoapNote, Template, Transcript } from './domain.js';
import { log, recordModelCall } from './log.js';
import { scrubNarrative } from './privacy.js';

const openai = new OpenAI();
const langfuse = new Langfuse();
const MODEL = 'gpt-4o-2024-08-06';

const ask = (system: string, user: string) => openai.chat.completions.create({ model: MODEL, store: false, messages: [{ role: 'system', content: system }, { role: 'user', content: user }] });

export async function draft(rec: EncounterRecording, t: Transcript, template: Template): Promise<SoapNote> {
  const trace = langfuse.trace({ name: 'soap', metadata: { template: template.id, words: t.words } }); // safe: template and count
  const sections = template.sections.join(', ');
  const system = `You write a clinical note with the sections ${sections}. Answer as JSON.`;
  const answer = await ask(system, `${rec.patient.fullName}, ${rec.patient.age}\n${t.text}`); // leak: ai
  const content = answer.choices[0]?.message.content ?? '{}';
  trace.generation({ name: 'soap', model: MODEL, input: t.text, output: content }); // leak: error_monitor|analytics|ai
  log.info({ usage: answer.usage?.total_tokens, finish: answer.choices[0]?.finish_reason }, 'drafted'); // safe: counts
  log.debug({ content }, 'draft'); // leak: log
  const note = JSON.parse(content) as SoapNote;
  log.info({ filled: Object.values(note).filter(Boolean).length }, 'sections'); // safe: a count
  return note;
}

export async function keywords(t: Transcript): Promise<string[]> {
  const text = scrubNarrative(t.text);
  const started = new Date();
  const answer = await ask('Return five keywords.', text); // safe: went through the declared de-identifier
  await recordModelCall({ action: 'keywords', encounter: t.encounterId, model: MODEL, started, ended: new Date(), role: 'service', disposition: 'stored' });
  return (answer.choices[0]?.message.content ?? '').split(',');
}

export async function translateTemplate(t: Template): Promise<string> {
  const answer = await ask('Translate into Spanish.', `${t.title}: ${t.sections.join(', ')}`); // safe: a template
  log.info({ template: t.id, title: t.title, answer: answer.choices[0]?.message.content }, 'translated'); // safe: a template
  return answer.choices[0]?.message.content ?? t.title;
}
