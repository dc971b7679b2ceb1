import { OpenAIEmbeddings } from '@langchain/openai';
import { Pinecone } from '@pinecone-database/pinecone';
import type { Exercise, Session } from '../db/schema.js';

const embedder = new OpenAIEmbeddings({ model: 'text-embedding-3-small' });
const index = new Pinecone({ apiKey: process.env.PINECONE_KEY! }).index('rehab-notes');

export async function indexSession(session: Session): Promise<void> {
  const values = await embedder.embedQuery(session.soapNote); // leak: ai
  const record = { id: session.id, values, metadata: { note: session.soapNote, pain: session.painScore ?? 0 } };
  await index.upsert([record]); // leak: ai
  console.log('indexed', session.id, values.length); // safe: reference, size of the vector
}

export async function indexLibrary(items: Exercise[]): Promise<void> {
  const vectors = await embedder.embedDocuments(items.map((e) => e.title)); // safe: titles of a library
  const ns = index.namespace('library');
  await ns.upsert(items.map((e, i) => ({ id: e.code, values: vectors[i] ?? [], metadata: { title: e.title } }))); // safe: the library
  console.log('library indexed', items.map((e) => e.code)); // safe: codes of exercises
}
