import OpenAI from 'openai';
import { Pinecone } from '@pinecone-database/pinecone';
import type { NoteTemplate, Patient, Visit } from './types';

const openai = new OpenAI();
const pinecone = new Pinecone({ apiKey: process.env.PINECONE_API_KEY! });
const notes = pinecone.index('visit-notes');
const templates = pinecone.index('note-templates');
const EMBEDDING = 'text-embedding-3-small';

export async function embedTemplate(template: NoteTemplate): Promise<void> {
  const { data } = await openai.embeddings.create({ model: EMBEDDING, input: template.body }); // safe
  await templates.upsert([{ id: template.id, values: data[0].embedding, metadata: { title: template.title } }]); // safe
}

export async function indexNote(visit: Visit, patient: Patient, vector: number[]): Promise<void> {
  const metadata = { patient: patient.full_name, note: visit.soap_note ?? '' };
  await notes.namespace(visit.clinician_id).upsert([{ id: visit.id, values: vector, metadata }]); // leak: vector
  console.log('indexed', visit.id, vector.length); // safe
}

export async function indexSize(): Promise<number> {
  const stats = await notes.describeIndexStats();
  console.log('vectors', stats.totalRecordCount);
  return stats.totalRecordCount ?? 0;
}

export async function findTemplates(query: string, topK = 3): Promise<string[]> {
  const { data } = await openai.embeddings.create({ model: EMBEDDING, input: query });
  const { matches } = await templates.query({ vector: data[0].embedding, topK, includeMetadata: true });
  return matches.map((m) => String(m.metadata?.title));
}

export async function warmUp(): Promise<void> {
  const started = Date.now();
  await openai.embeddings.create({ model: EMBEDDING, input: 'warm up' });
  console.debug('embedding warm-up', Date.now() - started); // safe
}
