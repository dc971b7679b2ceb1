export const settings = {
  index: process.env.PINECONE_INDEX ?? 'discharge-v2',
  embeddingModel: 'text-embedding-3-small',
  chatModel: 'gpt-4o-2024-08-06',
  chunk: { size: 900, overlap: 120 },
  presidio: process.env.PRESIDIO_URL ?? 'http://localhost:5002',
};
