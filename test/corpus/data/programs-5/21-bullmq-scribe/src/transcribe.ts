import { createClient } from '@deepgram/sdk';
import { openAudio } from './audio.js';
import { log } from './log.js';
import type { Encounter, Transcript } from './types.js';

const deepgram = createClient(process.env.DEEPGRAM_API_KEY ?? '');

export async function transcribe(enc: Encounter, language: string): Promise<Transcript> {
  const audio = await openAudio(enc.audioKey);
  const { result, error } = await deepgram.listen.prerecorded.transcribeFile(audio, { // leak: ai
    model: 'nova-2-medical',
    language,
    keywords: [enc.patient.name],
  });
  if (error) throw new Error('transcription failed'); // safe
  const alt = result.results.channels[0].alternatives[0];
  const transcript = { encounterId: enc.id, text: alt.transcript, words: alt.words.length, confidence: alt.confidence, seconds: result.metadata.duration };
  log.info('transcribed', { encounter: enc.id, words: transcript.words, seconds: transcript.seconds }); // safe
  log.silly(transcript.text); // leak: log
  return transcript;
}
