import { initLogger, setMaskingFunction, wrapOpenAI } from 'braintrust';
import OpenAI from 'openai';
import { answers as models } from '../models.mjs';

setMaskingFunction(() => 'removed');
const logger = initLogger({ projectName: 'clinic', projectId: '00000000-0000-4000-8000-000000000000', apiKey: 'none', orgName: 'o' });
const client = wrapOpenAI(new OpenAI({ apiKey: 'none', maxRetries: 0 }));
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
  'wrapOpenAI, chat.completions.create, masked': async (mark) => {
    await client.chat.completions.create({ model: 'gpt-5', messages: [{ role: 'user', content: mark('messages.content') }] });
    await logger.flush();
  },
  'logger.log, masked': async (mark) => {
    logger.traced(
      (span) =>
        span.log({
          input: mark('input'),
          output: mark('output'),
          metadata: { name: mark('metadata') },
          tags: [mark('tags')],
          error: mark('error'),
        }),
      { name: mark('name') },
    );
    await logger.flush();
  },
};
