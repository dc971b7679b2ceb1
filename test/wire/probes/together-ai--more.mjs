import Together from 'together-ai';

const client = new Together({ apiKey: 'none', maxRetries: 0 });

export const calls = {
  'completions.create': (mark) => client.completions.create({ model: 'm', prompt: mark('prompt') }),
  'embeddings.create': (mark) => client.embeddings.create({ model: 'm', input: mark('input') }),
  'rerank.create': (mark) => client.rerank.create({ model: 'm', query: mark('query'), documents: [mark('documents')] }),
  'audio.speech.create': (mark) => client.audio.speech.create({ model: 'm', voice: 'v', input: mark('input') }).then(() => undefined),
  'codeInterpreter.execute': (mark) => client.codeInterpreter.execute({ language: 'python', code: mark('code') }),
};
