import { CohereClient } from 'cohere-ai';
import { appendFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { knex, type AuthRequest } from './db.js';
import { connection, log } from './queues.js';

const cohere = new CohereClient({ token: process.env.COHERE_TOKEN });
const WEAVIATE = 'https://greenlight-x1.weaviate.network/v1/objects';

export async function policyFor(payer: string, cpt: string): Promise<string> {
  const key = `policy:${payer}:${cpt}`;
  const hit = await connection.get(key);
  if (hit) return hit;
  const row = await knex('policies').where({ payer, cpt }).first('text'); // safe
  await connection.set(key, row?.text ?? '', 'EX', 3600); // safe
  log.debug({ payer, cpt }, 'policy loaded'); // safe
  return row?.text ?? '';
}

export async function embedPolicies(texts: string[]) {
  const { embeddings } = await cohere.embed({ texts, model: 'embed-english-v3.0', inputType: 'search_document' }); // safe
  log.info({ n: texts.length }, 'policies embedded'); // safe
  return embeddings;
}

export async function remember(r: AuthRequest, decision: string) {
  const text = `${r.member_name} (${r.member_number}) ${r.icd10} ${r.cpt}: ${r.justification} => ${decision}`;
  const { embeddings } = await cohere.embed({ texts: [text], model: 'embed-english-v3.0', inputType: 'search_document' }); // leak: ai|vector
  await fetch(WEAVIATE, { // leak: vector
    method: 'POST',
    headers: { authorization: `Bearer ${process.env.WEAVIATE_KEY}` },
    body: JSON.stringify({ class: 'Decision', vector: (embeddings as number[][])[0], properties: { text, member: r.member_number } }),
  });
  const example = { messages: [{ role: 'user', content: `${r.member_name}, ${r.icd10}: ${r.justification}` }, { role: 'assistant', content: decision }] };
  await appendFile('data/finetune.jsonl', JSON.stringify(example) + '\n'); // leak: training|file
  log.info({ digest: createHash('sha256').update(r.id).digest('hex').slice(0, 12) }, 'remembered'); // safe
}
