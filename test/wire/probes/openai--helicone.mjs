import OpenAI from 'openai';

const client = new OpenAI({
  apiKey: 'none',
  baseURL: 'https://oai.helicone.ai/v1',
  defaultHeaders: { 'Helicone-Auth': 'Bearer none' },
  maxRetries: 0,
});
const gateway = new OpenAI({ apiKey: 'none', baseURL: 'https://ai-gateway.helicone.ai', maxRetries: 0 });

export const calls = {
  'chat.completions.create, through the proxy': (mark) =>
    client.chat.completions.create(
      { model: 'gpt-5', messages: [{ role: 'user', content: mark('messages.content') }] },
      { headers: { 'Helicone-User-Id': mark('header of the user'), 'Helicone-Property-Patient': mark('header of a property') } },
    ),
  'chat.completions.create, through the gateway': (mark) =>
    gateway.chat.completions.create({ model: 'gpt-4o-mini', messages: [{ role: 'user', content: mark('messages.content') }] }),
};
