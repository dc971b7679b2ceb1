import { createOpenAI } from '@ai-sdk/openai';
import { context, trace } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { NodeSDK, tracing } from '@opentelemetry/sdk-node';
import { generateText } from 'ai';

const exporter = new OTLPTraceExporter({ url: 'https://collector.example.org/v1/traces' });
new NodeSDK({ spanProcessors: [new tracing.SimpleSpanProcessor(exporter)] }).start();
void context;
void trace;
const openai = createOpenAI({ apiKey: 'none' });
export const answers = [
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
];
const ask = (mark, experimental_telemetry) =>
  generateText({ model: openai('gpt-5'), system: mark('system'), prompt: mark('prompt'), maxRetries: 0, experimental_telemetry })
    .then(() => undefined)
    .catch((error) => error);

export const calls = {
  'generateText, experimental_telemetry': (mark) =>
    ask(mark, { isEnabled: true, functionId: mark('functionId'), metadata: { name: mark('metadata') } }),
  'generateText, recordInputs: false': (mark) => ask(mark, { isEnabled: true, recordInputs: false }),
  'generateText, no telemetry': (mark) => ask(mark, undefined),
};
