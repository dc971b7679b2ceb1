import { VertexAI } from '@google-cloud/vertexai';
import { account, tokens } from '../google.mjs';

const model = new VertexAI({
  project: 'clinic',
  location: 'us-central1',
  googleAuthOptions: { credentials: account.credentials },
}).getGenerativeModel({
  model: 'gemini-2.5-flash',
});
export const answers = tokens;
const or = (call) => call.then(() => undefined).catch((error) => error);

export const calls = {
  generateContent: (mark) =>
    or(
      model.generateContent({
        systemInstruction: mark('systemInstruction'),
        contents: [{ role: 'user', parts: [{ text: mark('contents') }] }],
      }),
    ),
  'generateContent(text)': (mark) => or(model.generateContent(mark('arg[0]'))),
  'startChat, sendMessage': (mark) => or(model.startChat().sendMessage(mark('arg[0]'))),
};
