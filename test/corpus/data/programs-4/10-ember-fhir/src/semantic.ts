import type { DocumentReference } from 'fhir/r4';
import type { Context } from 'hono';
import type { AppEnv } from './env';

async function embed(c: Context<AppEnv>, input: string): Promise<number[]> {
  const res = await fetch('https://api.openai.com/v1/embeddings', {
    method: 'POST',
    headers: { authorization: `Bearer ${c.env.OPENAI_KEY}`, 'content-type': 'application/json' },
    body: JSON.stringify({ model: 'text-embedding-3-small', input }),
  });
  const json = (await res.json()) as { data: { embedding: number[] }[] };
  return json.data[0].embedding;
}

export async function indexNote(c: Context<AppEnv>, doc: DocumentReference) {
  const noteText = atob(doc.content[0].attachment.data ?? '');
  const values = await embed(c, noteText); // leak: ai
  await fetch(`https://${c.env.PINECONE_HOST}/vectors/upsert`, { // leak: vector_store
    method: 'POST',
    headers: { 'api-key': c.env.PINECONE_KEY, 'content-type': 'application/json' },
    body: JSON.stringify({ vectors: [{ id: doc.id, values, metadata: { subject: doc.subject?.display, noteText } }] }),
  });
}

export async function indexValueSet(c: Context<AppEnv>, concepts: { code: string; display: string }[]) {
  for (const concept of concepts) {
    const values = await embed(c, concept.display); // safe
    await fetch(`https://${c.env.PINECONE_HOST}/vectors/upsert`, { // safe
      method: 'POST',
      headers: { 'api-key': c.env.PINECONE_KEY, 'content-type': 'application/json' },
      body: JSON.stringify({ namespace: 'valuesets', vectors: [{ id: concept.code, values }] }),
    });
  }
}
