import type { Resident } from './types.js';
import { Pinecone } from '@pinecone-database/pinecone';
import { QdrantClient } from '@qdrant/js-client-rest';
const index = new Pinecone({ apiKey: 'k' }).index({ name: 'notes' });
const cloud = new QdrantClient({ url: 'https://xyz.eu-central.aws.cloud.qdrant.io:6333', apiKey: 'k' });
export async function a(r: Resident, values: number[]) { return index.upsert({ records: [{ id: r.id, values, metadata: { name: r.familyName, condition: r.condition } }] }); } // leak: vector
export async function b(r: Resident, vector: number[]) { return cloud.upsert('notes', { points: [{ id: r.id, vector, payload: { nhsNumber: r.nhsNumber } }] }); } // leak: vector
export async function c() { return index.describeIndexStats(); } // safe
export async function d() { return cloud.getCollections(); } // safe
