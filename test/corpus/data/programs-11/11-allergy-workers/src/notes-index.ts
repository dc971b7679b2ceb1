import type { Env, SkinTest } from './env';

const COHERE = 'https://api.cohere.com/v1/embed';

async function embed(env: Env, texts: string[]): Promise<number[][]> {
  const res = await fetch(COHERE, {
    method: 'POST',
    headers: { authorization: `Bearer ${env.COHERE_KEY}`, 'content-type': 'application/json' },
    body: JSON.stringify({ texts, model: 'embed-english-v3.0', input_type: 'search_document' }),
  });
  console.log('cohere', res.status); // safe
  const data = (await res.json()) as { embeddings: number[][] };
  return data.embeddings;
}

export async function indexNote(env: Env, test: SkinTest) {
  const text = `${test.patient_name} ${test.patient_dob}: ${test.allergen} ${test.wheal_mm} mm. ${test.note}`;
  const [values] = await embed(env, [text]); // leak: ai
  await env.NOTES.upsert([{ id: String(test.id), values, metadata: { name: test.patient_name, note: test.note, asthma: test.asthma } }]); // leak: vector
}

export async function indexGuidelines(env: Env, paragraphs: { id: string; body: string }[]) {
  const vectors = await embed(env, paragraphs.map((p) => p.body)); // safe
  await env.NOTES.upsert(paragraphs.map((p, i) => ({ id: p.id, values: vectors[i], metadata: { body: p.body } }))); // safe
}
