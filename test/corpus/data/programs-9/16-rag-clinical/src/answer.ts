import { generateText, tool, type CoreMessage } from 'ai';
import { openai } from '@ai-sdk/openai';
import OpenAI from 'openai';
import { Pinecone } from '@pinecone-database/pinecone';
import { z } from 'zod';
import { letterById } from './letters.js';

const raw = new OpenAI();
const index = new Pinecone().index('letters');

export async function retrieve(tenant: string, question: string) {
  const e = await raw.embeddings.create({ model: 'text-embedding-3-small', input: question });
  const res = await index.namespace(tenant).query({ vector: e.data[0].embedding, topK: 6, includeMetadata: true });
  console.log('matches', res.matches.length, res.matches.map((m) => m.score)); // safe
  return res.matches.map((m) => ({ letterId: String(m.metadata?.letterId), text: String(m.metadata?.text) }));
}

const medication = tool({
  description: 'Medication list of a discharge letter',
  parameters: z.object({ letterId: z.string() }),
  execute: async ({ letterId }) => {
    const l = await letterById(letterId);
    console.log('tool medication', letterId, l?.medication); // leak: log
    return l ? { patient: l.patientName, medication: l.medication } : { error: 'not found' };
  },
});

export async function answer(tenant: string, question: string, history: CoreMessage[]) {
  const docs = await retrieve(tenant, question);
  const context = docs.map((d) => d.text).join('\n---\n');
  const messages: CoreMessage[] = [...history, { role: 'user', content: `${question}\n\nLetters:\n${context}` }];
  const result = await generateText({ model: openai('gpt-4o-2024-05-13'), system: 'Answer from the letters only.', messages, tools: { medication }, maxSteps: 3 }); // leak: ai
  console.log('finish', result.finishReason, result.usage.totalTokens); // safe
  return { text: result.text, sources: docs.map((d) => d.letterId) };
}
