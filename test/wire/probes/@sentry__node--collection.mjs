// node: --import @sentry/node/import
import * as Sentry from '@sentry/node';

Sentry.init({
  dsn: 'https://key@o1.ingest.sentry.io/1',
  tracesSampleRate: 1,
  dataCollection: { genAI: { inputs: false, outputs: false } },
});
const { default: OpenAI } = await import('openai');
const openai = new OpenAI({ apiKey: 'none', maxRetries: 0 });
export { answers } from '../models.mjs';

export const calls = {
  'openai chat.completions.create, dataCollection.genAI off': async (mark) => {
    await Sentry.startSpan({ name: 'visit', op: 'task' }, () =>
      openai.chat.completions.create({ model: 'gpt-5', messages: [{ role: 'user', content: mark('messages.content') }] }),
    );
    await Sentry.flush(3000);
  },
};
