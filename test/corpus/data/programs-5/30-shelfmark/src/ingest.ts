import { narrativesOf, prisma } from './db.js';
import { embeddings, local } from './models.js';
import { bare } from './pseudonym.js';
import { narrativeIndex, protocolIndex } from './stores.js';

async function localVector(text: string) {
  const { embeddings: vectors } = await local.embed({ model: 'nomic-embed-text:v1.5', input: text }); // safe
  return vectors[0];
}

async function ingestNarratives(kind: string) {
  const rows = await narrativesOf(kind);
  console.info(`${rows.length} narratives of kind ${kind}`); // safe
  const vectors = await embeddings.embedDocuments(rows.map((r) => `${r.participant.name}: ${r.text}`)); // leak: ai
  await narrativeIndex.upsert( // leak: vector
    rows.map((r, i) => ({
      id: r.id,
      values: vectors[i],
      metadata: { name: r.participant.name, diagnosis: r.participant.diagnosis, text: r.text },
    })),
  );
  for (const r of rows) console.debug(bare(r)); // safe
}

async function ingestProtocols() {
  const protocols = await prisma.protocol.findMany();
  for (const p of protocols) {
    const vector = await localVector(p.body);
    await protocolIndex.upsert('protocols', { points: [{ id: p.id, vector, payload: { title: p.title, sponsor: p.sponsor } }] }); // safe
    console.log('protocol', p.title, p.sponsor); // safe
  }
}

await ingestNarratives(process.argv[2] ?? 'discharge');
await ingestProtocols();
