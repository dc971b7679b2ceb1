import { createReadStream } from 'node:fs';
import { stat, unlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@deepgram/sdk';
import { Storage } from '@google-cloud/storage';
import ffmpeg from 'fluent-ffmpeg';
import { log } from '../log.js';
import type { Job } from '../types.js';

const bucket = new Storage().bucket('dictaphone-audio');
const deepgram = createClient(process.env.DEEPGRAM_KEY!);

function to16k(input: string, output: string): Promise<void> {
  return new Promise((resolve, reject) => {
    ffmpeg(input).audioFrequency(16_000).audioChannels(1).on('end', () => resolve()).on('error', reject).save(output);
  });
}

export async function transcribe(job: Job): Promise<{ text: string; seconds: number }> {
  const raw = join(tmpdir(), `${job.encounterId}.m4a`);
  const wav = raw.replace(/m4a$/, 'wav');
  try {
    await bucket.file(job.audioObject).download({ destination: raw });
    await to16k(raw, wav);
    log.info({ encounter: job.encounterId, bytes: (await stat(wav)).size }, 'audio ready'); // safe
    const { result, error } = await deepgram.listen.prerecorded.transcribeFile(createReadStream(wav), { model: 'nova-2-medical', diarize: true }); // leak: ai
    if (error) throw new Error(`deepgram: ${error.name}`);
    const alt = result.results.channels[0].alternatives[0];
    return { text: alt.transcript, seconds: result.metadata.duration };
  } finally {
    await Promise.allSettled([unlink(raw), unlink(wav)]);
  }
}
