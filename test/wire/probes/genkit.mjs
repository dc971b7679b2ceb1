import { googleAI } from '@genkit-ai/google-genai';
import { genkit } from 'genkit';

const ai = genkit({ plugins: [googleAI({ apiKey: 'none' })], model: googleAI.model('gemini-2.5-flash') });
const or = (call) => call.then(() => undefined).catch((error) => error);

export const calls = {
  generate: (mark) => or(ai.generate({ system: mark('system'), prompt: mark('prompt') })),
  'generate, named model': (mark) => or(ai.generate({ model: googleAI.model('gemini-2.5-pro'), prompt: mark('prompt') })),
  embed: (mark) => or(ai.embed({ embedder: googleAI.embedder('text-embedding-004'), content: mark('content') })),
};
