import { BedrockRuntimeClient, ConverseCommand } from '@aws-sdk/client-bedrock-runtime';
import { consola } from 'consola';
import Rollbar from 'rollbar';
import { config } from './config.js';
import { scrub, studyId, year } from './deid.js';
import type { NoteRow } from './source.js';

const bedrock = new BedrockRuntimeClient({ region: config.bedrock.region });
const rollbar = new Rollbar({
  accessToken: process.env.ROLLBAR,
  captureIp: false,
  scrubFields: ['body', 'mrn', 'first_name', 'last_name', 'birth_date', 'street', 'icd10'],
  transform: (payload: any) => {
    delete payload.request;
    delete payload.custom;
  },
});

export interface Abstraction {
  study_id: string;
  birth_year: number;
  stage: string | null;
}

export async function abstractNote(row: NoteRow): Promise<Abstraction | null> {
  const text = scrub(row.body, { first: row.first_name, last: row.last_name, street: row.street });
  try {
    const res = await bedrock.send(new ConverseCommand({ // safe
      modelId: config.bedrock.modelId,
      messages: [{ role: 'user', content: [{ text: `Which tumour stage does this note state? Answer with the stage only.\n${text}` }] }],
    }));
    consola.debug('abstracted', row.note_id, res.usage?.totalTokens, res.stopReason); // safe
    return { study_id: studyId(row.mrn), birth_year: year(row.birth_date), stage: res.output?.message?.content?.[0]?.text?.trim() ?? null };
  } catch (e) {
    rollbar.error('abstraction failed', { noteId: row.note_id, type: (e as Error).name }); // safe
    consola.warn('note skipped', row.note_id); // safe
    return null;
  }
}
