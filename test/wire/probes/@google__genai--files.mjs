import { Blob } from 'node:buffer';
import { GoogleGenAI } from '@google/genai';

const client = new GoogleGenAI({ apiKey: 'none' });
const or = (call) => call.then(() => undefined).catch((error) => error);
const request = (text) => ({ contents: [{ role: 'user', parts: [{ text }] }] });

export const calls = {
  'files.upload': (mark) =>
    or(client.files.upload({ file: new Blob(['a note']), config: { mimeType: 'text/plain', displayName: mark('displayName') } })),
  'batches.create': (mark) =>
    or(client.batches.create({ model: 'gemini-2.5-flash', src: [request(mark('src'))], config: { displayName: mark('displayName') } })),
  'interactions.create': (mark) => or(client.interactions.create({ model: 'gemini-2.5-flash', input: mark('input') })),
};
