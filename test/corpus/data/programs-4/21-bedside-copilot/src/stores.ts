import { PineconeStore } from '@langchain/pinecone';
import { QdrantVectorStore } from '@langchain/qdrant';
import { Pinecone } from '@pinecone-database/pinecone';
import { OllamaEmbeddings } from '@langchain/ollama';
import { embeddings } from './models.js';
import { settings } from './settings.js';

const pinecone = new Pinecone();

export const notesStore = () => PineconeStore.fromExistingIndex(embeddings, { pineconeIndex: pinecone.index(settings.notesIndex) });

export const guidelineStore = () =>
  QdrantVectorStore.fromExistingCollection(new OllamaEmbeddings({ baseUrl: settings.ollama, model: 'nomic-embed-text' }), {
    url: settings.qdrant,
    collectionName: settings.guidelineCollection,
  });
