import { createClient } from '@deepgram/sdk';
import type { EncounterRecording, Transcript } from './domain.js';
import { log } from './log.js';
import { shorten } from './privacy.js';

const deepgram = createClient(process.env.DEEPGRAM_KEY ?? '');

export async function transcribe(rec: EncounterRecording): Promise<Transcript> {
  log.info({ encounterId: rec.encounterId, bytes: rec.audio.length }, 'transcribe'); // safe: reference and size
  log.info({ patient: rec.patient }, 'for'); // safe: the path is redacted
  log.debug({ rec: { chart: rec.patient.chartNumber, problems: rec.patient.problems } }, 'context'); // leak: log
  const { result, error } = await deepgram.listen.prerecorded.transcribeFile(rec.audio, { model: 'nova-2-medical', smart_format: true }); // leak: ai
  if (error) {
    log.error({ name: error.name }, 'speech failed'); // safe: type name
    throw new Error(`speech failed for encounter ${rec.encounterId}`);
  }
  const best = result.results.channels[0]?.alternatives[0];
  const transcript = { encounterId: rec.encounterId, text: best?.transcript ?? '', words: best?.words.length ?? 0, language: 'en' };
  log.info({ words: transcript.words, confidence: best?.confidence }, 'transcribed'); // safe: numbers about the recording
  log.info(`starts with: ${shorten(transcript.text)}`); // leak: log
  return transcript;
}
