import { MistralGCP } from '@mistralai/mistralai-gcp';
import { settled } from '../provoked.mjs';

const client = new MistralGCP({ region: 'us-central1', projectId: 'clinic', apiKey: () => 'none' });

export const calls = {
  'chat.complete': (mark) =>
    settled(client.chat.complete({ model: 'mistral-small', messages: [{ role: 'user', content: mark('messages.content') }] })).then(
      () => undefined,
    ),
};
