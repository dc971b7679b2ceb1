import { CohereClient } from 'cohere-ai';
import { Pinecone } from '@pinecone-database/pinecone';
import type { EventRow, ParticipantRow } from './types.js';

const cohere = new CohereClient({ token: process.env.COHERE_KEY });
const index = new Pinecone().index('adverse-events');

async function embed(text: string): Promise<number[]> {
  const r = await cohere.embed({ texts: [text], model: 'embed-english-v3.0', inputType: 'search_document' }); // leak: embedding|ai|third_party
  return (r.embeddings as number[][])[0];
}

export async function remember(e: EventRow, p: ParticipantRow): Promise<void> {
  const values = await embed(`${p.diagnosis}: ${e.narrative}`);
  await index.namespace(p.siteId).upsert([{ id: e.id, values, metadata: { who: `${p.givenName} ${p.familyName}`, text: e.narrative } }]); // leak: embedding|third_party
}

export async function forget(id: string, siteId: string): Promise<void> {
  await index.namespace(siteId).deleteOne(id); // safe
}

export async function size(): Promise<number> {
  const stats = await index.describeIndexStats(); // safe
  return stats.totalRecordCount ?? 0;
}
