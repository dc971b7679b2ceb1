import websocket from '@fastify/websocket';
import Fastify from 'fastify';
import twilio from 'twilio';
import { handOver } from './callback.js';
import { openModel } from './speech/realtime.js';
import { urgencyOf } from './triage.js';
import { journal } from './util/journal.js';
import type { CallState } from './types/call.js';

const app = Fastify({ logger: false });
await app.register(websocket);
const calls = new Map<string, CallState>();

app.addHook('preHandler', async (req, reply) => {
  if (req.url.startsWith('/voice') && !twilio.validateRequest(process.env.TWILIO_TOKEN!, String(req.headers['x-twilio-signature']), `https://${req.hostname}${req.url}`, req.body as object)) {
    return reply.code(403).send({ error: 'bad signature' });
  }
});

app.post('/voice', async (req, reply) => {
  const { CallSid, From } = req.body as Record<string, string>;
  calls.set(CallSid, { sid: CallSid, caller: { phone: From }, symptoms: [], utterances: [] });
  journal('call', CallSid);
  const xml = new twilio.twiml.VoiceResponse();
  xml.connect().stream({ url: `wss://${req.hostname}/media/${CallSid}` }); // safe
  reply.type('text/xml').send(xml.toString());
});

app.get('/media/:sid', { websocket: true }, (socket, req) => {
  const state = calls.get((req.params as { sid: string }).sid)!;
  const model = openModel(state, (text) => state.utterances.push({ who: 'agent', text, at: Date.now() }));
  socket.on('message', (m) => {
    const frame = JSON.parse(m.toString());
    if (frame.event === 'media') model.audio(frame.media.payload);
  });
  socket.on('close', async () => {
    model.close();
    state.urgency = await urgencyOf(state);
    if (state.urgency === 'emergency') console.error('EMERGENCY', state); // leak: log
    await handOver(state, { name: 'Night desk', phone: process.env.NIGHT_DESK! }).catch((e: Error) => journal('handover.failed', e.message));
    calls.delete(state.sid);
    journal('active', calls.size);
  });
});

await app.listen({ port: 8088, host: '0.0.0.0' });
