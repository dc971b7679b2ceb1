import { OpenAIEmbeddings } from '@langchain/openai';
import { PineconeStore } from '@langchain/pinecone';
import { Pinecone } from '@pinecone-database/pinecone';

export const embeddings = new OpenAIEmbeddings({ model: 'text-embedding-3-small' });
const pinecone = new Pinecone();

export const store = (index: 'charts' | 'handbook', namespace: string) =>
  PineconeStore.fromExistingIndex(embeddings, { pineconeIndex: pinecone.index(index), namespace });
