#!/usr/bin/env bash
# @sentry/node 11.12.0 with openai 7.59.0 (npm). Tracing is on, and a client is wrapped by
# `instrumentOpenAiClient(client, { recordInputs: false, recordOutputs: false })`. Guess: the prompt is not sent to Sentry,
# since the option of the wrapper says so for this client. Seen: the span of the call holds the prompt all the same; only
# `dataCollection` of `init` leaves it out, for all clients. Consequence: a program that asks one client to keep prompts of
# patients out of its traces sends them.
set -euo pipefail
dir="$(mktemp -d)"
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --no-audit --no-fund @sentry/node@11.12.0 openai@7.59.0
cat >seen.mjs <<'CODE'
import * as Sentry from '@sentry/node';

let sent = '';
const dataCollection = process.argv[2] === 'off' ? { genAI: { inputs: false, outputs: false } } : undefined;
Sentry.init({
  dsn: 'https://key@o1.ingest.sentry.io/1',
  tracesSampleRate: 1,
  ...(dataCollection && { dataCollection }),
  transport: (options) =>
    Sentry.createTransport(options, async ({ body }) => {
      sent += Buffer.from(body).toString('utf8');
      return { statusCode: 200 };
    }),
});
const { default: OpenAI } = await import('openai');
const answer = { id: 'c', object: 'chat.completion', model: 'm', choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: 'ok' } }] };
const fetch = async () => new Response(JSON.stringify(answer), { headers: { 'content-type': 'application/json' } });
const client = Sentry.instrumentOpenAiClient(new OpenAI({ apiKey: 'none', fetch }), { recordInputs: false, recordOutputs: false });
await Sentry.startSpan({ name: 'visit' }, () =>
  client.chat.completions.create({ model: 'm', messages: [{ role: 'user', content: 'In-Prompt' }] }),
);
await Sentry.flush(3000);
console.log(process.argv[2], sent.includes('In-Prompt') ? 'sent' : 'kept', sent.includes('chat') ? 'traced' : 'untraced');
process.exit(0);
CODE
output="$(node --import @sentry/node/import seen.mjs wrapper; node --import @sentry/node/import seen.mjs off)"
echo "$output"
[ "$output" = $'wrapper sent traced\noff kept traced' ]
