import { GoogleGenAI } from '@google/genai';

const client = new GoogleGenAI({ apiKey: 'none' });
export const answers = [{ path: '/', body: { candidates: [{ content: { role: 'model', parts: [{ text: 'ok' }] } }] } }];

export const calls = {
  'models.generateContent': (mark) =>
    client.models
      .generateContent({ model: 'gemini-2.5-flash', contents: mark('contents'), config: { systemInstruction: mark('systemInstruction') } })
      .then(() => undefined),
  'chats.create, sendMessage': async (mark) => {
    const chat = client.chats.create({
      model: 'gemini-2.5-flash',
      history: [
        { role: 'user', parts: [{ text: mark('history') }] },
        { role: 'model', parts: [{ text: 'ok' }] },
      ],
    });
    await chat.sendMessage({ message: mark('message') });
  },
  'models.embedContent': (mark) =>
    client.models.embedContent({ model: 'gemini-embedding-001', contents: mark('contents') }).then(() => undefined),
};
