import { createWriteStream } from 'node:fs';
import { ElevenLabsClient } from 'elevenlabs';
import type { Caller } from '../types/call.js';

const eleven = new ElevenLabsClient();

export const greeting = () => eleven.textToSpeech.convert('rachel', { text: 'Thank you for calling the nurse line.', model_id: 'eleven_turbo_v2' }); // safe

export async function voicemail(caller: Caller, advice: string): Promise<string> {
  const audio = await eleven.textToSpeech.convert('rachel', { text: `Hello ${caller.name}. About your symptoms: ${advice}`, model_id: 'eleven_turbo_v2' }); // leak: ai|third-party
  const path = `/tmp/voicemail-${Date.now()}.mp3`;
  audio.pipe(createWriteStream(path));
  return path;
}
