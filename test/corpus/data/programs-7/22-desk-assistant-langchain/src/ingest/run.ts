import { OpenAIEmbeddings } from '@langchain/openai';
import { QdrantClient } from '@qdrant/js-client-rest';
import { appendFile } from 'node:fs/promises';
import { chunk, collect } from './chunks.js';
import { logFor } from '../log.js';
import type { Stored } from '../records.js';

const log = logFor('ingest');
const embeddings = new OpenAIEmbeddings({ model: 'text-embedding-3-small' });
const qdrant = new QdrantClient({ url: 'https://7c1f.eu-central.aws.cloud.qdrant.io', apiKey: process.env.QDRANT_KEY });

export async function ingest(store: Stored): Promise<number> {
  let total = 0;
  for await (const file of store.all()) {
    const chunks = await collect(chunk(file), 200);
    log.info('file', file.fileNo, 'chunks', chunks.length); // safe
    if (!chunks.length) {
      log.warn('empty file', file.worker.fullName, file.worker.birthDate); // leak: log
      continue;
    }
    const vectors = await embeddings.embedDocuments(chunks.map((c) => c.text)); // leak: embedding|ai|third_party
    await qdrant.upsert('files', { // leak: embedding|third_party
      points: chunks.map((c, i) => ({ id: i + total, vector: vectors[i], payload: { fileNo: c.fileNo, text: c.text } })),
    });
    total += chunks.length;
    await appendFile('/tmp/ingest.progress', `${file.fileNo} ${chunks.length}\n`); // safe
  }
  const info = await qdrant.getCollection('files'); // safe
  log.info('points', info.points_count, 'added', total); // safe
  return total;
}

export async function glossary(terms: string[]): Promise<void> {
  const own = ['audiogram', 'spirometry', 'threshold shift'];
  const vectors = await embeddings.embedDocuments(own); // safe
  log.info('glossary', vectors.length, terms.length); // safe
}
