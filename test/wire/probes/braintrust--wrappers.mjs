import Anthropic from '@anthropic-ai/sdk';
import { initLogger, wrapAnthropic } from 'braintrust';
import { answers as models } from '../models.mjs';

const logger = initLogger({ projectName: 'clinic', projectId: '00000000-0000-4000-8000-000000000000', apiKey: 'none', orgName: 'o' });
const client = wrapAnthropic(new Anthropic({ apiKey: 'none', maxRetries: 0 }));
export const answers = [
  ...models,
  {
    path: '/api/apikey/login',
    body: { org_info: [{ id: '1', name: 'o', api_url: 'https://api.braintrust.dev', proxy_url: 'https://api.braintrust.dev' }] },
  },
  { path: '/api/project/register', body: { project: { id: '00000000-0000-4000-8000-000000000000', name: 'clinic' } } },
];

export const flushMs = 4000;
export const calls = {
  'wrapAnthropic, messages.create': async (mark) => {
    await client.messages.create({
      model: 'claude-sonnet-4-5',
      max_tokens: 10,
      messages: [{ role: 'user', content: mark('messages.content') }],
    });
    await logger.flush();
  },
};
