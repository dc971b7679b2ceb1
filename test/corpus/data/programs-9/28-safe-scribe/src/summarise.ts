import { generateText } from 'ai';
import { bedrock } from '@ai-sdk/amazon-bedrock';
import pino from 'pino';
import { audit } from './audit.js';
import { deidentify } from './deidentify.js';

const log = pino({ name: 'summarise' });
const MODEL = 'anthropic.claude-3-5-sonnet-20241022-v2:0';

export interface Note { id: string; patientRef: string; patientName: string; text: string }
export interface User { id: string; role: string }

export async function summarise(note: Note, user: User): Promise<string> {
  const startedAt = new Date().toISOString();
  const clean = await deidentify(note.text, note.id);
  log.info({ note: note.id, chars: clean.length }, 'ready for the model'); // safe
  let disposition: 'returned' | 'failed' = 'failed';
  try {
    const result = await generateText({ model: bedrock(MODEL), system: 'Summarise the note in five sentences.', prompt: clean, experimental_telemetry: { isEnabled: true, recordInputs: false, recordOutputs: false } }); // safe
    disposition = 'returned';
    log.info({ note: note.id, tokens: result.usage.totalTokens, finish: result.finishReason }, 'summary'); // safe
    return result.text;
  } catch (e) {
    log.error({ note: note.id, error: (e as Error).name }, 'summary failed'); // safe
    throw new Error(`no summary for ${note.id}`); // safe
  } finally {
    await audit({ userId: user.id, role: user.role, startedAt, endedAt: new Date().toISOString(), patientRef: note.patientRef, model: MODEL, action: 'summarise', disposition }); // safe
  }
}

export async function preview(note: Note): Promise<string> {
  const clean = await deidentify(note.text, note.id);
  console.log(clean); // safe
  return clean.slice(0, 200);
}
