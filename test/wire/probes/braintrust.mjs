import { initLogger, wrapOpenAI } from 'braintrust';
import OpenAI from 'openai';

const logger = initLogger({ projectName: 'clinic', projectId: '00000000-0000-4000-8000-000000000000', apiKey: 'none', orgName: 'o' });
const client = wrapOpenAI(new OpenAI({ apiKey: 'none', maxRetries: 0 }));
export const answers = [
  {
    host: 'api.openai.com',
    path: '/',
    body: { id: 'c', object: 'chat.completion', choices: [{ index: 0, message: { role: 'assistant', content: 'ok' } }] },
  },
  {
    path: '/api/apikey/login',
    body: { org_info: [{ id: '1', name: 'o', api_url: 'https://api.braintrust.dev', proxy_url: 'https://api.braintrust.dev' }] },
  },
  { path: '/api/project/register', body: { project: { id: '00000000-0000-4000-8000-000000000000', name: 'clinic' } } },
];

export const flushMs = 4000;
export const calls = {
  'wrapOpenAI, chat.completions.create': async (mark) => {
    await client.chat.completions.create({ model: 'gpt-5', messages: [{ role: 'user', content: mark('messages.content') }] });
    await logger.flush();
  },
  'logger.log': async (mark) => {
    logger.traced((span) => span.log({ input: mark('input'), output: mark('output'), metadata: { name: mark('metadata') } }));
    await logger.flush();
  },
};
