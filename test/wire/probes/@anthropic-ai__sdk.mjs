import Anthropic from '@anthropic-ai/sdk';

const client = new Anthropic({ apiKey: 'none', maxRetries: 0 });
export const answers = [
  {
    path: '/v1/messages/count_tokens',
    status: 400,
    body: { type: 'error', error: { type: 'invalid_request_error', message: 'not accepted' } },
  },
  { path: '/v1/messages', body: { id: 'm', type: 'message', role: 'assistant', content: [{ type: 'text', text: 'ok' }], usage: {} } },
];

export const calls = {
  'messages.create': (mark) =>
    client.messages
      .create({
        model: 'claude-sonnet-4-5',
        max_tokens: 10,
        system: mark('system'),
        messages: [{ role: 'user', content: [{ type: 'text', text: mark('messages.content') }] }],
        metadata: { user_id: mark('metadata.user_id') },
        tools: [{ name: 't', description: mark('tools.description'), input_schema: { type: 'object' } }],
      })
      .then(() => undefined),
  'messages.countTokens, refused': (mark) =>
    client.messages
      .countTokens({ model: 'claude-sonnet-4-5', messages: [{ role: 'user', content: mark('messages.content') }] })
      .catch((error) => error),
};
