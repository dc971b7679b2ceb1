#!/usr/bin/env bash
# @arizeai/openinference-instrumentation-openai 4.2.7 with openai 6.49.0 (npm). Calls are traced with every switch of the trace
# configuration that hides something. Guess: no text of a patient is in a span. Seen: messages and answers of a chat are hidden;
# the text that is embedded is there (`embedding.embeddings.0.embedding.text`), since only its vector has a switch, and of a
# chat `llm.invocation_parameters` hold everything but the messages: user, metadata, the predicted answer.
# Consequence: a search over clinical notes sends each note to the tracer although inputs are hidden.
# Seen with Node 20.20.2. Exits with 1 when that changes.
set -euo pipefail
dir="$(mktemp -d)"
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts --legacy-peer-deps openai@6.49.0 @arizeai/openinference-instrumentation-openai@4.2.7 \
  @opentelemetry/api@1.10.0 @opentelemetry/instrumentation@0.223.0 @opentelemetry/sdk-trace-node@2.12.1 @opentelemetry/sdk-trace-base@2.12.1
cat >trace.mjs <<'CODE'
import { OpenAIInstrumentation } from '@arizeai/openinference-instrumentation-openai';
import { InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { NodeTracerProvider } from '@opentelemetry/sdk-trace-node';
import OpenAI from 'openai';

const exporter = new InMemorySpanExporter();
const tracerProvider = new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
const switches = ['Inputs', 'Outputs', 'InputMessages', 'OutputMessages', 'InputImages', 'InputText', 'OutputText', 'EmbeddingVectors', 'Prompts', 'LLMTools'];
const traceConfig = Object.fromEntries(switches.map((name) => [`hide${name}`, true]));
const instrumentation = new OpenAIInstrumentation({ tracerProvider, traceConfig });
instrumentation.setTracerProvider(tracerProvider);
instrumentation.manuallyInstrument(OpenAI);

const answer = {
  object: 'list',
  model: 'm',
  choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: 'Out-Answer' } }],
  data: [{ object: 'embedding', index: 0, embedding: [0.5] }],
  usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
};
const fetch = async () => new Response(JSON.stringify(answer), { headers: { 'content-type': 'application/json' } });
const client = new OpenAI({ apiKey: 'none', fetch });
await client.chat.completions.create({
  model: 'm',
  messages: [{ role: 'user', content: 'In-Message' }],
  user: 'In-User',
  metadata: { visit: 'In-Metadata' },
  prediction: { type: 'content', content: 'In-Prediction' },
});
await client.embeddings.create({ model: 'm', input: 'In-Note', encoding_format: 'float' });
for (const { name, attributes } of exporter.getFinishedSpans()) {
  const held = Object.entries(attributes).flatMap(([key, value]) => (String(value).match(/(In|Out)-\w+/g) ?? []).map((word) => `${key}=${word}`));
  console.log(`${name}: ${held.join(' ')}`);
}
process.exit(0);
CODE
output="$(node trace.mjs)"
echo "$output"
expected='OpenAI Chat Completions: llm.invocation_parameters=In-User llm.invocation_parameters=In-Metadata llm.invocation_parameters=In-Prediction
OpenAI Embeddings: embedding.embeddings.0.embedding.text=In-Note'
[ "$output" = "$expected" ]
