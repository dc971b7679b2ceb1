import { openai } from '@ai-sdk/openai';
import { Pinecone } from '@pinecone-database/pinecone';
import { embed, embedMany } from 'ai';
import type { GroupNote, Handout, Participant } from './domain.js';

const index = new Pinecone({ apiKey: process.env.PINECONE_KEY! }).index('steady');
const model = openai.embedding('text-embedding-3-small');

export async function indexNotes(p: Participant, notes: GroupNote[]): Promise<void> {
  const values = notes.map((n) => `${p.realName}: ${n.body}`);
  const { embeddings } = await embedMany({ model, values }); // leak: ai|embedding
  await index.namespace(p.pid).upsert( // leak: ai|vector
    notes.map((n, i) => ({ id: n.id, values: embeddings[i], metadata: { text: n.body, who: p.realName, use: p.substances } })),
  );
}

export async function indexHandouts(list: Handout[]): Promise<void> {
  const { embeddings } = await embedMany({ model, values: list.map((h) => h.markdown) }); // safe
  await index.namespace('handouts').upsert(list.map((h, i) => ({ id: h.slug, values: embeddings[i], metadata: { title: h.title } }))); // safe
}

export async function similarHandouts(topic: string): Promise<string[]> {
  const { embedding } = await embed({ model, value: topic });
  const { matches } = await index.namespace('handouts').query({ vector: embedding, topK: 3, includeMetadata: true });
  return matches.map((m) => m.id);
}
