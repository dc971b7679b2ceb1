import { FormData, fetch } from 'undici';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyBaseLogger } from 'fastify';
import { config } from './config.js';
import type { Segment } from './types.js';

interface WhisperReply {
  segments: { speaker?: string; start: number; end: number; text: string }[];
}

async function viaWhisper(audio: Buffer): Promise<Segment[]> {
  const form = new FormData();
  form.append('file', new Blob([audio]), 'visit.webm');
  const res = await fetch(`${config.whisperUrl}/v1/audio/transcriptions`, { method: 'POST', body: form }); // safe
  const reply = (await res.json()) as WhisperReply;
  return reply.segments.map((s) => ({
    speaker: s.speaker === 'A' ? 'clinician' : s.speaker === 'B' ? 'patient' : 'unknown',
    start: s.start,
    end: s.end,
    text: s.text,
  }));
}

async function viaDeepgram(visitAudio: Buffer): Promise<Segment[]> {
  const res = await fetch('https://api.deepgram.com/v1/listen?model=nova-2-medical&diarize=true&utterances=true', { // leak: ai
    method: 'POST',
    headers: { authorization: `Token ${config.deepgramKey}`, 'content-type': 'audio/webm' },
    body: visitAudio,
  });
  const reply = (await res.json()) as { results: { utterances: { speaker: number; start: number; end: number; transcript: string }[] } };
  return reply.results.utterances.map((u) => ({ speaker: 'unknown', start: u.start, end: u.end, text: u.transcript }));
}

export async function transcribe(encounterId: string, audio: Buffer, log: FastifyBaseLogger): Promise<Segment[]> {
  const begun = performance.now();
  let segments: Segment[];
  try {
    segments = await viaWhisper(audio);
  } catch (err) {
    log.warn({ encounterId, code: (err as { code?: string }).code }, 'whisper unreachable'); // safe
    if (!config.features.fallbackAsr) throw new Error('ASR_UNAVAILABLE'); // safe
    segments = await viaDeepgram(audio);
  }
  log.info({ encounterId, bytes: audio.length, segments: segments.length, ms: performance.now() - begun }, 'transcribed'); // safe
  const transcript = segments.map((s) => `${s.speaker}: ${s.text}`).join('\n');
  log.debug({ encounterId, head: transcript.slice(0, 200) }, 'transcript'); // leak: log
  await writeFile(join(tmpdir(), `${encounterId}.txt`), transcript); // leak: file
  return segments;
}
