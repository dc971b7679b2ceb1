// versions: 5
import { createOpenAI } from '@ai-sdk/openai';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { NodeSDK, tracing } from '@opentelemetry/sdk-node';
import { embed, generateText } from 'ai';

const exporter = new OTLPTraceExporter({ url: 'https://collector.example.org/v1/traces' });
new NodeSDK({ spanProcessors: [new tracing.SimpleSpanProcessor(exporter)] }).start();
const openai = createOpenAI({ apiKey: 'none' });
export { answers } from '../models.mjs';
const ask = (mark, experimental_telemetry) =>
  generateText({ model: openai('gpt-5'), system: mark('system'), prompt: mark('prompt'), maxRetries: 0, experimental_telemetry }).then(
    () => undefined,
    (error) => error,
  );

export const calls = {
  'generateText, experimental_telemetry': (mark) =>
    ask(mark, { isEnabled: true, functionId: mark('functionId'), metadata: { name: mark('metadata') } }),
  'generateText, recordInputs: false': (mark) => ask(mark, { isEnabled: true, recordInputs: false, metadata: { name: mark('metadata') } }),
  'generateText, no telemetry': (mark) => ask(mark, undefined),
  'embed, experimental_telemetry': (mark) =>
    embed({
      model: openai.embedding('text-embedding-3-small'),
      value: mark('value'),
      maxRetries: 0,
      experimental_telemetry: { isEnabled: true },
    }).then(
      () => undefined,
      (error) => error,
    ),
};
