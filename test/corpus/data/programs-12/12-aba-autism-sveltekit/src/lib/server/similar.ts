import { OpenAIEmbeddings } from '@langchain/openai';
import { Pinecone } from '@pinecone-database/pinecone';
import type { BehaviorEvent, Learner, Program } from '$lib/types';

const embeddings = new OpenAIEmbeddings({ model: 'text-embedding-3-small' });
const pinecone = new Pinecone();

const narrate = (l: Learner, e: BehaviorEvent) =>
  `${l.child_name}, autism level ${l.autism_level}, ${l.school}: ${e.antecedent} → ${e.behavior} (${e.seconds}s) → ${e.consequence}`;

export async function indexEvents(l: Learner, list: BehaviorEvent[]) {
  const docs = list.map((e) => narrate(l, e));
  const vectors = await embeddings.embedDocuments(docs); // leak: ai|vector
  await pinecone.index('behaviors').upsert( // leak: vector
    vectors.map((values, i) => ({ id: list[i].id, values, metadata: { text: docs[i], child: l.child_name } })),
  );
  console.info('indexed', vectors.length, 'events'); // safe
}

export async function indexPrograms(list: Program[]) {
  const values = await embeddings.embedDocuments(list.map((p) => `${p.domain}: ${p.title}`)); // safe
  await pinecone.index('programs').upsert(values.map((v, i) => ({ id: list[i].id, values: v, metadata: { title: list[i].title } }))); // safe
}

export async function searchPrograms(topic: string) {
  const vector = await embeddings.embedQuery(topic);
  const { matches } = await pinecone.index('programs').query({ vector, topK: 5, includeMetadata: true });
  console.info('program matches', matches.length); // safe
  return matches.map((m) => m.id);
}
