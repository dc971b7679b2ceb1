import { readFile } from 'node:fs/promises';
import { Document } from '@langchain/core/documents';
import { RecursiveCharacterTextSplitter } from '@langchain/textsplitters';
import { summariesSince } from './ehr.js';
import { embeddings, store } from './vector.js';

const splitter = new RecursiveCharacterTextSplitter({ chunkSize: 800, chunkOverlap: 80 });

export async function ingestCharts(since: string) {
  for (const s of await summariesSince(since)) {
    const doc = new Document({ pageContent: `${s.patientName} (MRN ${s.mrn})\n${s.admittedFor}\n${s.hospitalCourse}`, metadata: { mrn: s.mrn, meds: s.dischargeMeds.join(',') } });
    const chunks = await splitter.splitDocuments([doc]);
    const charts = await store('charts', s.facilityId);
    await charts.addDocuments(chunks); // leak: vector|ai
    console.log('ingested', s.id, chunks.length); // safe
  }
}

export async function ingestHandbook(path: string) {
  const text = await readFile(path, 'utf8');
  const docs = await splitter.createDocuments([text]);
  const handbook = await store('handbook', 'public');
  await handbook.addDocuments(docs); // safe
}

export async function nearestTo(summary: { hospitalCourse: string; patientName: string }): Promise<number[]> {
  return embeddings.embedQuery(`${summary.patientName}: ${summary.hospitalCourse}`); // leak: vector|ai
}
