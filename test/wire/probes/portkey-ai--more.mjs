import { Portkey } from 'portkey-ai';

const client = new Portkey({ apiKey: 'none', virtualKey: 'none', maxRetries: 0 });

export const calls = {
  'completions.create': (mark) => client.completions.create({ model: 'm', prompt: mark('prompt') }),
  'embeddings.create': (mark) => client.embeddings.create({ model: 'm', input: mark('input') }),
  'prompts.completions.create': (mark) => client.prompts.completions.create({ promptID: 'p', variables: { name: mark('variables') } }),
};
