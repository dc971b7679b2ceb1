import { OpenAIEmbeddings } from '@langchain/openai';
import { PineconeStore } from '@langchain/pinecone';
import { RecursiveCharacterTextSplitter } from '@langchain/textsplitters';
import { Pinecone } from '@pinecone-database/pinecone';
import { settings } from '../config.js';
import { summaries } from '../corpus/source.js';
import type { DischargeSummary, Guideline } from '../corpus/types.js';
import { scrub } from '../deid/presidio.js';

const pinecone = new Pinecone();
const embeddings = new OpenAIEmbeddings({ model: settings.embeddingModel });
const splitter = new RecursiveCharacterTextSplitter({ chunkSize: settings.chunk.size, chunkOverlap: settings.chunk.overlap });
const store = await PineconeStore.fromExistingIndex(embeddings, { pineconeIndex: pinecone.index(settings.index) });

export async function addSummary(s: DischargeSummary): Promise<number> {
  const docs = await splitter.createDocuments([s.body], [{ name: s.patientName, mrn: s.medicalRecordNumber, dx: s.principalDiagnosis, ward: s.ward }]);
  await store.addDocuments(docs); // leak: vector_store|ai
  return docs.length;
}

export async function addGuideline(g: Guideline): Promise<number> {
  const docs = await splitter.createDocuments([g.body], [{ slug: g.slug, society: g.society, year: g.year }]);
  await store.addDocuments(docs); // safe
  return docs.length;
}

// Title vectors power the "similar stays" strip; they go through the raw client since the wrapper can't set ids.
export async function addTitle(s: DischargeSummary) {
  const vector = await embeddings.embedQuery(`${s.patientName}: ${s.principalDiagnosis}, ${s.ward}`); // leak: ai|vector_store
  await pinecone.index('titles').upsert([{ id: s.id, values: vector, metadata: { patient: s.patientName, discharged: s.discharged } }]); // leak: vector_store
}

export async function addScrubbed(s: DischargeSummary) {
  const text = await scrub(s.body);
  const values = await embeddings.embedQuery(text); // safe
  await pinecone.index('research').namespace('deid').upsert([{ id: s.id, values, metadata: { ward: s.ward } }]); // safe
}

export async function ingest(since: Date) {
  let chunks = 0;
  for await (const s of summaries(since)) {
    try {
      chunks += await addSummary(s);
      await addTitle(s);
      await addScrubbed(s);
    } catch (e) {
      console.error(`skipping ${s.patientName} / ${s.medicalRecordNumber}`, (e as Error).name); // leak: log
    }
  }
  console.log('ingested', chunks, 'chunks into', settings.index); // safe
}
