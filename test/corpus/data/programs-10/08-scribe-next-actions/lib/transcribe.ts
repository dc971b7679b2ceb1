import { createClient } from '@deepgram/sdk';
import { writeFile, unlink } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';

const deepgram = createClient(process.env.DEEPGRAM_KEY!);

export async function transcribe(audio: Buffer, mime: string): Promise<string> {
  const { result, error } = await deepgram.listen.prerecorded.transcribeFile(audio, { model: 'nova-2-medical', diarize: true }); // leak: ai
  if (error) {
    console.error('transcription error', error.name, mime); // safe
    throw new Error('transcription_failed'); // safe
  }
  const text = result.results.channels[0].alternatives[0].transcript;
  console.info('transcribed', { seconds: result.metadata.duration, words: text.split(' ').length }); // safe
  const path = `/tmp/${randomUUID()}.txt`;
  await writeFile(path, text); // leak: file
  setTimeout(() => unlink(path).catch(() => console.warn('temp file already gone')), 60_000); // safe
  return text;
}
