import { GoogleGenAI } from '@google/genai';

const client = new GoogleGenAI({ apiKey: 'none' });
const vertex = new GoogleGenAI({ vertexai: true, apiKey: 'none' });

export const calls = {
  'models.countTokens': (mark) => client.models.countTokens({ model: 'm', contents: mark('contents') }),
  'caches.create': (mark) =>
    client.caches.create({
      model: 'm',
      config: { contents: mark('config.contents'), systemInstruction: mark('config.systemInstruction') },
    }),
  'vertexai, models.generateContent': (mark) => vertex.models.generateContent({ model: 'm', contents: mark('contents') }),
};
