import { observeOpenAI } from '@langfuse/openai';
import { NodeSDK } from '@opentelemetry/sdk-node';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import OpenAI from 'openai';

const exporter = new OTLPTraceExporter({ url: 'https://cloud.langfuse.com/api/public/otel/v1/traces' });
const sdk = new NodeSDK({ traceExporter: exporter });
sdk.start();
const client = observeOpenAI(new OpenAI({ apiKey: 'none', maxRetries: 0 }));
export const answers = [
  {
    host: 'api.openai.com',
    path: '/',
    body: { id: 'c', object: 'chat.completion', choices: [{ index: 0, message: { role: 'assistant', content: 'ok' } }] },
  },
];

export const calls = {
  'observeOpenAI, chat.completions.create': async (mark) => {
    await client.chat.completions.create({ model: 'gpt-5', messages: [{ role: 'user', content: mark('messages.content') }] });
    await sdk.shutdown();
  },
};
