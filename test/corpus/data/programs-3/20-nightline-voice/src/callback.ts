import Redis from 'ioredis';
import twilio from 'twilio';
import { voicemail } from './speech/voice.js';
import { journal } from './util/journal.js';
import { maskPhone } from './util/mask.js';
import type { CallState } from './types/call.js';

const redis = new Redis(process.env.REDIS_URL!);
const tw = twilio(process.env.TWILIO_SID, process.env.TWILIO_TOKEN);

export async function handOver(state: CallState, nurse: { name: string; phone: string }) {
  const { caller } = state;
  await redis.lpush('callbacks', state.sid); // safe
  journal('handover', state.sid, nurse.name, maskPhone(caller.phone)); // safe
  if (!caller.dateOfBirth) {
    throw new Error(`cannot book callback for ${caller.name} on ${caller.phone}: ${state.symptoms.join(', ')}`); // leak: log|http_error
  }
  await tw.messages.create({ to: nurse.phone, from: process.env.FROM, body: `${caller.name} (${caller.dateOfBirth}) ${caller.phone}: ${state.symptoms.join(', ')}` }); // leak: messaging
  await tw.messages.create({ to: nurse.phone, from: process.env.FROM, body: `Callback waiting, urgency ${state.urgency}` }); // safe
  if (state.urgency === 'self_care') await voicemail(caller, state.utterances.at(-1)!.text);
}
