import { getAI, getGenerativeModel, GoogleAIBackend } from '@firebase/ai';
import { initializeApp } from '@firebase/app';
import { settled } from '../provoked.mjs';

const app = initializeApp({ apiKey: 'none', projectId: 'clinic', appId: '1:1:web:1' });
const model = getGenerativeModel(getAI(app, { backend: new GoogleAIBackend() }), { model: 'gemini-2.5-flash' });

export const calls = {
  generateContent: (mark) => settled(model.generateContent(mark('arg[0]'))).then(() => undefined),
  sendMessage: (mark) => settled(model.startChat().sendMessage(mark('arg[0]'))).then(() => undefined),
};
