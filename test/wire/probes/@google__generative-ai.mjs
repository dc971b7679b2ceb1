import { GoogleGenerativeAI } from '@google/generative-ai';

const client = new GoogleGenerativeAI('none');
const model = client.getGenerativeModel({ model: 'gemini-2.5-flash' });

export const calls = {
  generateContent: (mark) => model.generateContent(mark('arg[0]')).catch((error) => error),
  'startChat, sendMessage': (mark) =>
    model
      .startChat({ history: [{ role: 'user', parts: [{ text: mark('history') }] }] })
      .sendMessage(mark('arg[0]'))
      .catch((error) => error),
  embedContent: (mark) =>
    client
      .getGenerativeModel({ model: 'text-embedding-004' })
      .embedContent(mark('arg[0]'))
      .catch((error) => error),
  countTokens: (mark) => model.countTokens(mark('arg[0]')).catch((error) => error),
};
