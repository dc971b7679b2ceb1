#!/usr/bin/env bash
# @posthog/ai 8.13.1 with posthog-node 5.70.0 and openai 6.49.0 (npm). A client of posthog-node is made with
# `privacyMode: true`, whose documentation says that prompts, outputs and error details are redacted from every event which
# @posthog/ai captures with this client. Guess: the event of a model call holds no prompt. Seen: it does, since @posthog/ai
# asks the client for `privacy_mode`; only `posthogPrivacyMode: true` at each call keeps it out.
# Consequence: a program that turned privacy on for all of its calls sends what patients wrote.
set -euo pipefail
dir="$(mktemp -d)"
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --no-audit --no-fund --legacy-peer-deps @posthog/ai@8.13.1 posthog-node@5.70.0 openai@6.49.0
cat >seen.mjs <<'CODE'
import { OpenAI } from '@posthog/ai/openai';
import { PostHog } from 'posthog-node';

let sent = '';
const posthog = new PostHog('phc_none', {
  privacyMode: true,
  disableCompression: true,
  fetch: async (_url, { body }) => {
    sent += String(body);
    return { status: 200, text: async () => '{}', json: async () => ({}), headers: new Map() };
  },
});
const answer = { id: 'c', object: 'chat.completion', model: 'm', choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: 'ok' } }] };
const fetch = async () => new Response(JSON.stringify(answer), { headers: { 'content-type': 'application/json' } });
const client = new OpenAI({ apiKey: 'none', fetch, posthog });
const ask = (content, more) => client.chat.completions.create({ model: 'm', messages: [{ role: 'user', content }], ...more });
await ask('In-Prompt');
await ask('In-Private-Prompt', { posthogPrivacyMode: true });
await posthog.shutdown();
for (const word of ['In-Prompt', 'In-Private-Prompt']) console.log(word, sent.includes(word) ? 'sent' : 'kept');
console.log('events', sent.split('$ai_generation').length - 1);
CODE
output="$(node seen.mjs)"
echo "$output"
[ "$output" = $'In-Prompt sent\nIn-Private-Prompt kept\nevents 2' ]
