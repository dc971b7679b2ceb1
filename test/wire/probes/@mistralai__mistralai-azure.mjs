import { MistralAzure } from '@mistralai/mistralai-azure';
import { settled } from '../provoked.mjs';

const client = new MistralAzure({ endpoint: 'https://clinic.eastus.models.ai.azure.com', apiKey: 'none' });

export const calls = {
  'chat.complete': (mark) =>
    settled(client.chat.complete({ messages: [{ role: 'user', content: mark('messages.content') }] })).then(() => undefined),
};
