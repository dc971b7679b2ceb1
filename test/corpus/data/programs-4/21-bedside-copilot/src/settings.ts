export const settings = {
  ollama: process.env.OLLAMA_URL ?? 'http://localhost:11434',
  qdrant: process.env.QDRANT_URL ?? 'http://localhost:6333',
  guidelineCollection: 'house-guidelines',
  notesIndex: 'progress-notes',
  presidio: process.env.PRESIDIO_URL ?? 'http://localhost:5002',
  topK: 4,
};
