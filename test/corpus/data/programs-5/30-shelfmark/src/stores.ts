import { Pinecone } from '@pinecone-database/pinecone';
import { QdrantClient } from '@qdrant/js-client-rest';

export const narrativeIndex = new Pinecone({ apiKey: process.env.PINECONE_API_KEY ?? '' }).index('narratives').namespace('study-a');

export const protocolIndex = new QdrantClient({ url: 'https://b7c1.eu-central.aws.cloud.qdrant.io', apiKey: process.env.QDRANT_API_KEY });
