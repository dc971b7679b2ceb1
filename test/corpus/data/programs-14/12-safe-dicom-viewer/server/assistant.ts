import { Ollama } from 'ollama';
import { auditModelCall, Study } from './studies';
import { log } from './logging';

const MODEL = 'llama3:8b-instruct-q4_0';
const ollama = new Ollama({ host: 'http://127.0.0.1:11434' });

const INSTRUCTIONS = 'Draft the impression section of a radiology report from the findings.';

export async function draftImpression(userId: string, study: Study, findings: string): Promise<string> {
  const started = Date.now();
  const messages = [
    { role: 'system', content: INSTRUCTIONS }, // safe
    { role: 'user', content: `${study.modality}, ${study.description}\n${findings}` },
  ];
  const response = await ollama.chat({ model: MODEL, messages }); // safe
  await auditModelCall({
    userId,
    role: 'radiologist',
    studyId: study.id,
    action: 'draft-impression',
    model: MODEL,
    startedAt: new Date(started),
    endedAt: new Date(),
    disposition: 'draft-for-review',
  });
  log.info({ id: study.id, model: MODEL, ms: Date.now() - started, tokens: response.eval_count }, 'draft ready'); // safe
  return response.message.content;
}

export async function modelReady(): Promise<boolean> {
  const { models } = await ollama.list();
  const ready = models.some((m) => m.name === MODEL);
  log.info({ ready, models: models.length }, 'local model'); // safe
  return ready;
}
