import { AnthropicVertex } from '@anthropic-ai/vertex-sdk';

const authClient = { getRequestHeaders: async () => new Headers({ authorization: 'Bearer none' }), projectId: 'clinic' };
const client = new AnthropicVertex({ projectId: 'clinic', region: 'us-east5', authClient, maxRetries: 0 });

export const calls = {
  'messages.create': (mark) =>
    client.messages.create({
      model: 'claude-sonnet-4-5',
      max_tokens: 10,
      system: mark('system'),
      messages: [{ role: 'user', content: mark('messages.content') }],
    }),
};
