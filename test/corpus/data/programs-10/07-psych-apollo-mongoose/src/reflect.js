import { GoogleGenerativeAI } from '@google/generative-ai';
import { logger } from './logger.js';

const gemini = new GoogleGenerativeAI(process.env.GEMINI_KEY);
const model = gemini.getGenerativeModel({ model: 'gemini-1.5-flash' });

export async function reflectOnNote(note) {
  const { client, body } = note;
  const parts = [
    'You supervise a psychotherapist. Point out themes and blind spots.',
    `Client: ${client.preferredName}, presenting with ${client.presentingProblem}.`,
    `Medication: ${client.medications.map((m) => `${m.name} ${m.dose}`).join(', ')}`,
    body,
  ];
  const result = await model.generateContent(parts.join('\n\n')); // leak: ai
  logger.info({ noteId: note.id, finish: result.response.candidates?.[0]?.finishReason }, 'gemini'); // safe
  return result.response.text();
}

export async function exerciseIdea(topic) {
  const allowed = ['breathing', 'grounding', 'journaling'];
  if (!allowed.includes(topic)) throw new RangeError('unknown exercise topic'); // safe
  const result = await model.generateContent(`Suggest a five-minute ${topic} exercise for an app's library.`); // safe
  return result.response.text();
}
