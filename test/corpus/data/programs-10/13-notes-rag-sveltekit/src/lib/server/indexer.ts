import { Pinecone } from '@pinecone-database/pinecone';
import { OpenAIEmbeddings } from '@langchain/openai';
import { RecursiveCharacterTextSplitter } from 'langchain/text_splitter';
import * as Sentry from '@sentry/sveltekit';
import { db, notesToIndex } from './db';
import { logger } from './logger';

const index = new Pinecone().index('clinical-notes');
const embeddings = new OpenAIEmbeddings({ model: 'text-embedding-3-small' });
const splitter = new RecursiveCharacterTextSplitter({ chunkSize: 900, chunkOverlap: 80 });

export async function indexSince(since: Date) {
  const notes = await notesToIndex(since);
  logger.info({ notes: notes.length, since }, 'index run'); // safe
  let failed = 0;
  for (const n of notes) {
    try {
      const chunks = await splitter.splitText(n.body);
      const vectors = await embeddings.embedDocuments(chunks); // leak: ai|vector
      await index.upsert( // leak: vector
        vectors.map((values, i) => ({ id: `${n.note_id}:${i}`, values, metadata: { text: chunks[i], patient: n.full_name, kind: n.kind } })),
      );
      logger.debug({ noteId: n.note_id, chunks: chunks.length }, 'indexed'); // safe
    } catch (e) {
      failed++;
      Sentry.captureMessage(`indexing failed for ${n.full_name} (${n.mrn})`); // leak: error-monitor
      logger.warn({ noteId: n.note_id, kind: n.kind, err: (e as Error).name }, 'note skipped'); // safe
    }
  }
  await db.insertInto('index_run').values({ run_id: crypto.randomUUID(), notes: notes.length, failed }).execute(); // safe
  return { total: notes.length, failed };
}

export async function indexGuidelines(docs: { slug: string; markdown: string }[]) {
  for (const d of docs) {
    const chunks = await splitter.splitText(d.markdown);
    const vectors = await embeddings.embedDocuments(chunks); // safe
    await index.namespace('guidelines').upsert(vectors.map((values, i) => ({ id: `${d.slug}:${i}`, values, metadata: { slug: d.slug } }))); // safe
  }
  logger.info('guidelines indexed: %d', docs.length); // safe
}
