import { ElevenLabsClient } from 'elevenlabs';
import type { Readable } from 'node:stream';
import type { Note } from './types.js';

const eleven = new ElevenLabsClient({ apiKey: process.env.ELEVEN_KEY });
const VOICE = 'JBFqnCBsd6RMkjVDRZzb';

const speak = (text: string): Promise<Readable> => eleven.textToSpeech.convert(VOICE, { text, model_id: 'eleven_turbo_v2' });

export const readAloud = (note: Note): Promise<Readable> => speak(`Assessment: ${note.assessment}. Plan: ${note.plan}`); // leak: ai|speech
export const greeting = (): Promise<Readable> => speak('Recording starts now. Say stop to end.'); // safe
