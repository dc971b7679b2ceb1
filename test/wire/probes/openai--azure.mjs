import { AzureOpenAI } from 'openai';

const client = new AzureOpenAI({ endpoint: 'https://clinic.openai.azure.com', apiKey: 'none', apiVersion: '2024-10-21', maxRetries: 0 });

export const calls = {
  'chat.completions.create': (mark) =>
    client.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: mark('messages.content') }] }),
  'embeddings.create': (mark) => client.embeddings.create({ model: 'e', input: mark('input') }),
};
