import { initializeApp } from 'firebase/app';
import { getAI, getGenerativeModel, GoogleAIBackend } from 'firebase/ai';
import { getFunctions, httpsCallable } from 'firebase/functions';
import { getStorage, ref, uploadString } from 'firebase/storage';

const app = initializeApp({
  apiKey: 'none',
  projectId: 'clinic',
  appId: '1:1:web:1',
  storageBucket: 'clinic.firebasestorage.app',
});
export const answers = [
  {
    host: 'firebasevertexai',
    path: '/',
    body: { candidates: [{ index: 0, content: { role: 'model', parts: [{ text: 'fine' }] }, finishReason: 'STOP' }] },
  },
];
const or = (call) => call.then(() => undefined).catch((error) => error);

export const calls = {
  'ai, generateContent': (mark) =>
    or(getGenerativeModel(getAI(app, { backend: new GoogleAIBackend() }), { model: 'gemini-2.5-flash' }).generateContent(mark('arg[0]'))),
  'functions, httpsCallable': (mark) => or(httpsCallable(getFunctions(app), 'admit')({ name: mark('arg[0].name') })),
  'storage, uploadString': (mark) =>
    or(uploadString(ref(getStorage(app), `scans/${mark('path')}`), mark('arg[1]'), 'raw', { customMetadata: { name: mark('metadata') } })),
};
