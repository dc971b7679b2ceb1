// What companies of models answer, in the least words that their SDKs understand.
export const answers = [
  {
    host: 'api.openai.com',
    path: '/v1/chat',
    body: {
      id: 'c',
      object: 'chat.completion',
      model: 'gpt-5',
      choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: 'ok' } }],
      usage: {},
    },
  },
  {
    host: 'api.openai.com',
    path: '/v1/responses',
    body: {
      id: 'r',
      object: 'response',
      created_at: 1,
      model: 'gpt-5',
      output: [{ type: 'message', id: 'm', role: 'assistant', content: [{ type: 'output_text', text: 'fine', annotations: [] }] }],
      usage: { input_tokens: 1, output_tokens: 1 },
    },
  },
  {
    host: 'api.anthropic.com',
    path: '/',
    body: {
      id: 'm',
      type: 'message',
      role: 'assistant',
      model: 'claude',
      content: [{ type: 'text', text: 'ok' }],
      usage: { input_tokens: 1, output_tokens: 1 },
    },
  },
];
