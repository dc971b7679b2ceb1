import { Client } from '@elastic/elasticsearch';
import { Pinecone } from '@pinecone-database/pinecone';
import OpenAI from 'openai';
import type { Drug, Interaction } from './catalogue.js';

const es = new Client({ node: 'https://search.formulary.example' });
const openai = new OpenAI();
const index = new Pinecone({ apiKey: process.env.PINECONE_KEY ?? '' }).index('drugs').namespace('catalogue');

export async function embed(drugs: Drug[]): Promise<void> {
  const input = drugs.map((d) => `${d.genericName} ${d.strength} ${d.contraindications.join(' ')}`);
  const res = await openai.embeddings.create({ model: 'text-embedding-3-small', input }); // safe: a catalogue
  await index.upsert(drugs.map((d, i) => ({ id: d.ndc, values: res.data[i]!.embedding, metadata: { name: d.brandName } }))); // safe: a catalogue
  await es.bulk({ operations: drugs.flatMap((d) => [{ index: { _index: 'drugs', _id: d.ndc } }, d]) });
  console.log('indexed', drugs.length, res.usage.total_tokens); // safe: counts
}

export async function explain(i: Interaction): Promise<string> {
  const content = `Explain why ${i.a.genericName} and ${i.b.genericName} interact (${i.effect}).`;
  const res = await openai.chat.completions.create({ model: 'gpt-4o-2024-08-06', messages: [{ role: 'user', content }] }); // safe: a catalogue
  const text = res.choices[0]?.message.content ?? '';
  console.info('interaction', i.a.ndc, i.b.ndc, text); // safe: a catalogue
  return text;
}
