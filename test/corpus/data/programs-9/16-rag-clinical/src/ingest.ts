import OpenAI from 'openai';
import { Pinecone } from '@pinecone-database/pinecone';
import { appendFileSync } from 'node:fs';
import { lettersSince } from './letters.js';
import { batch, chunks, type Chunk } from './chunk.js';

const openai = new OpenAI();
const index = new Pinecone().index('letters');
const EMBED = 'text-embedding-3-small';

async function embed(texts: string[]): Promise<number[][]> {
  const r = await openai.embeddings.create({ model: EMBED, input: texts }); // leak: ai
  console.log('embedded', texts.length, 'tokens', r.usage.total_tokens); // safe
  return r.data.map((d) => d.embedding);
}

async function put(group: Chunk[]) {
  const vectors = await embed(group.map((c) => c.text));
  const records = group.map((c, i) => ({ id: c.id, values: vectors[i], metadata: { text: c.text, ward: c.ward, letterId: c.letterId } }));
  await index.namespace(group[0].tenant).upsert(records); // leak: vector|embedding
  console.log('upserted', records.length, 'into', group[0].tenant); // safe
}

async function main() {
  const day = process.argv[2] ?? new Date().toISOString().slice(0, 10);
  const letters = await lettersSince(day);
  let n = 0;
  for (const letter of letters) {
    try {
      for (const group of batch([...chunks(letter)], 50)) {
        await put(group);
        n += group.length;
      }
    } catch (e) {
      console.error('letter', letter.id, 'failed:', (e as Error).name); // safe
      appendFileSync('failed-letters.jsonl', JSON.stringify(letter) + '\n'); // leak: file
    }
  }
  console.log(`done: ${letters.length} letters, ${n} chunks, model ${EMBED}`); // safe
}

main();
