import { createClient } from '@deepgram/sdk';
import { readFile } from 'node:fs/promises';
import { writeFileSync, unlinkSync } from 'node:fs';
import pino from 'pino';
import type { Encounter } from './types.js';

const log = pino({ name: 'transcribe' });
const dg = createClient(process.env.DEEPGRAM_API_KEY!);

export async function transcribe(enc: Encounter, audioPath: string): Promise<string> {
  const audio = await readFile(audioPath);
  log.info({ enc: enc.id, bytes: audio.length }, 'audio loaded'); // safe
  const { result, error } = await dg.listen.prerecorded.transcribeFile(audio, { model: 'nova-2-medical', smart_format: true, keywords: [enc.patient.name] }); // leak: ai
  if (error) {
    log.error({ enc: enc.id, status: error.name }, 'transcription failed'); // safe
    throw error;
  }
  const alt = result.results.channels[0].alternatives[0];
  log.info({ enc: enc.id, words: alt.words.length, confidence: alt.confidence }, 'transcribed'); // safe
  log.debug({ enc: enc.id, text: alt.transcript }, 'transcript'); // leak: log
  writeFileSync(`/tmp/${enc.id}.txt`, alt.transcript); // leak: file
  unlinkSync(audioPath); // safe
  return alt.transcript;
}
