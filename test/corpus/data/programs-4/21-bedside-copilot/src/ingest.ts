import { readdir, readFile } from 'node:fs/promises';
import { Document } from '@langchain/core/documents';
import { RecursiveCharacterTextSplitter } from '@langchain/textsplitters';
import { notesSince } from './chart.js';
import { line } from './events.js';
import { guidelineStore, notesStore } from './stores.js';

const splitter = new RecursiveCharacterTextSplitter({ chunkSize: 900, chunkOverlap: 120 });

export async function ingestGuidelines(dir: string) {
  const store = await guidelineStore();
  for (const file of await readdir(dir)) {
    const text = await readFile(`${dir}/${file}`, 'utf8');
    const chunks = await splitter.createDocuments([text], [{ title: file }]);
    await store.addDocuments(chunks); // safe
    line('ingest', file, { chunks: chunks.length }); // safe
  }
}

export async function ingestNotes(day: string) {
  const notes = await notesSince(day);
  const store = await notesStore();
  for (const n of notes) {
    const pieces = await splitter.splitText(n.body);
    const docs = pieces.map((p) => new Document({ pageContent: p, metadata: { mrn: n.patientMrn, name: n.patientName } }));
    await store.addDocuments(docs); // leak: vector_store
    if (pieces.length === 0) line('ingest', `empty note for ${n.patientName} (${n.patientMrn})`); // leak: log
  }
  line('ingest', 'notes done', { notes: notes.length, day }); // safe
}

const [, , what, arg] = process.argv;
if (what === 'guidelines') await ingestGuidelines(arg);
else if (what === 'notes') await ingestNotes(arg ?? new Date().toISOString().slice(0, 10));
else console.error('usage: ingest guidelines <dir> | notes [day]');
