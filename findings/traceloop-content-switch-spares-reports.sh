#!/usr/bin/env bash
# @traceloop/node-server-sdk 0.27.0 (npm), initialized with `traceContent: false`. A task takes one word as its input, and a
# call to a model of one's own reports another on its span (`withLLMCall`, `span.reportRequest`). Guess: neither is sent,
# since the option says that prompts, inputs and answers stay out of traces. Seen: the input of the task stays, what is
# reported on the span is sent. Consequence: a program that switched content off sends its prompts wherever it reports them.
set -euo pipefail
dir="$(mktemp -d)"
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --no-audit --no-fund --legacy-peer-deps --ignore-scripts @traceloop/node-server-sdk@0.27.0
cat >seen.mjs <<'CODE'
import { createServer } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import * as traceloop from '@traceloop/node-server-sdk';

let sent = '';
const server = createServer(async (request, answer) => {
  const body = await buffer(request);
  sent += (request.headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body).toString('latin1');
  answer.end('{}');
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
traceloop.initialize({
  appName: 'clinic',
  apiKey: 'none',
  baseUrl: `http://127.0.0.1:${server.address().port}`,
  disableBatch: true,
  silenceInitializationMessage: true,
  traceContent: false,
});
await traceloop.withTask({ name: 'note', inputParameters: ['In-Input'] }, async () => 'x');
await traceloop.withLLMCall({ vendor: 'own', type: 'chat' }, async ({ span }) => {
  span.reportRequest({ model: 'm', messages: [{ role: 'user', content: 'In-Report' }] });
});
await new Promise((done) => setTimeout(done, 2000));
for (const word of ['In-Input', 'In-Report']) console.log(word, sent.includes(word) ? 'sent' : 'kept');
process.exit(0);
CODE
output="$(node seen.mjs)"
echo "$output"
[ "$output" = $'In-Input kept\nIn-Report sent' ]
