import type { memberById } from './db.js';

type Member = NonNullable<Awaited<ReturnType<typeof memberById>>>;

const PINECONE = 'https://roster-8f2c1.svc.us-east-1-aws.pinecone.io';
const headers = { 'Api-Key': process.env.PINECONE_API_KEY ?? '', 'content-type': 'application/json' };

function features(m: Member) {
  return [m.icd10.length / 10, m.housingStatus === 'stable' ? 1 : 0, new Date().getFullYear() - Number(m.bornOn.slice(0, 4))];
}

export async function index(m: Member, plan: string) {
  await fetch(`${PINECONE}/vectors/upsert`, { // leak: vector
    method: 'POST',
    headers,
    body: JSON.stringify({
      vectors: [{ id: m.id, values: features(m), metadata: { name: m.familyName, born: m.bornOn, codes: m.icd10, plan } }],
    }),
  });
}

export async function size() {
  const res = await fetch(`${PINECONE}/describe_index_stats`, { method: 'POST', headers, body: '{}' }); // safe
  const { totalVectorCount } = (await res.json()) as { totalVectorCount: number };
  return totalVectorCount;
}
