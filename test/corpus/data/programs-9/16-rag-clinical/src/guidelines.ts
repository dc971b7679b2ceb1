import OpenAI from 'openai';
import { ChromaClient } from 'chromadb';
import { readdirSync, readFileSync } from 'node:fs';

const openai = new OpenAI();
const chroma = new ChromaClient({ path: process.env.CHROMA_URL });

// public treatment guidelines, no patients in them
export async function ingestGuidelines(dir: string) {
  const col = await chroma.getOrCreateCollection({ name: 'guidelines' }); // safe
  for (const file of readdirSync(dir)) {
    const text = readFileSync(`${dir}/${file}`, 'utf8'); // safe
    const r = await openai.embeddings.create({ model: 'text-embedding-3-small', input: text }); // safe
    await col.add({ ids: [file], embeddings: [r.data[0].embedding], documents: [text] }); // safe
    console.log('guideline', file, text.length); // safe
  }
}
