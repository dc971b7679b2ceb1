import { once } from 'node:events';
import type { Readable } from 'node:stream';
import WebSocket from 'ws';
import log from 'loglevel';
import { visits } from './data.js';

type Caption = { text: string; final: boolean };

function retry<A extends unknown[], R>(times: number, fn: (...args: A) => Promise<R>) {
  return async (...args: A): Promise<R> => {
    for (let i = 1; ; i += 1) {
      try {
        return await fn(...args);
      } catch (e) {
        log.warn('attempt', i, 'of', times, fn.name); // safe
        if (i >= times) {
          log.error('gave up with', args); // leak: log
          throw e;
        }
      }
    }
  };
}

export async function* captions(audio: Readable): AsyncGenerator<Caption> {
  const socket = new WebSocket('wss://api.assemblyai.com/v2/realtime/ws?sample_rate=16000', { headers: { authorization: process.env.ASSEMBLY_KEY } });
  await once(socket, 'open');
  log.info('captions open'); // safe
  const inbox: Caption[] = [];
  socket.on('message', (raw) => {
    const m = JSON.parse(String(raw));
    inbox.push({ text: m.text, final: m.message_type === 'FinalTranscript' });
  });
  for await (const chunk of audio) {
    socket.send(JSON.stringify({ audio_data: Buffer.from(chunk).toString('base64') })); // leak: ai|speech
    yield* inbox.splice(0);
  }
  socket.send(JSON.stringify({ terminate_session: true })); // safe
}

async function storeCaption(visitId: string, patientName: string, text: string): Promise<void> {
  const res = await fetch(`https://store.scribe.example/captions/${visitId}`, { method: 'POST', body: JSON.stringify({ patientName, text }) }); // safe
  if (!res.ok) throw new Error(`captions: ${res.status}`); // safe
}

const stubborn = retry(3, storeCaption);

export async function run(visitId: string, audio: Readable): Promise<void> {
  const visit = await visits.get(visitId);
  let finals = 0;
  for await (const { text, final } of captions(audio)) {
    if (!final) continue;
    finals += 1;
    await stubborn(visitId, visit.patient.name, text);
    if (/chest pain/i.test(text)) log.warn('red flag in', visitId, '-', text); // leak: log
  }
  log.info('captions', finals); // safe
}
