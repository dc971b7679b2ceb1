#!/usr/bin/env bash
# @honeybadger-io/js 6.16.5 (npm) in Node. `beforeNotify` overwrites the message of a notice and empties its causes; an error
# with a cause is reported. Guess: neither message is sent, since the hook sees the notice last. Seen: the message is sent
# with the stack, in a breadcrumb that the client adds after the hook, and the cause is sent as it was. Consequence: a
# program that overwrites messages with a patient's data in them sends them all the same.
set -euo pipefail
dir="$(mktemp -d)"
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts @honeybadger-io/js@6.16.5
cat >seen.mjs <<'CODE'
import { EventEmitter } from 'node:events';
import https from 'node:https';
import Honeybadger from '@honeybadger-io/js';

// The client knows no port: what it writes to a request is taken instead.
let written = '';
https.request = (_options, answered) => {
  const request = new EventEmitter();
  const answer = Object.assign(new EventEmitter(), { statusCode: 201, setEncoding() {} });
  const end = () => answer.emit('data', '{"id":"1"}') && answer.emit('end');
  return Object.assign(request, {
    write: (part) => void (written += part),
    setTimeout() {},
    end: () => void (answered(answer), setImmediate(end)),
  });
};
const quiet = { debug() {}, info() {}, warn() {}, error() {}, log() {} };
Honeybadger.configure({ apiKey: 'none', reportData: true, enableUncaught: false, logger: quiet });
Honeybadger.beforeNotify((notice) => {
  notice.message = 'removed';
  notice.causes = [];
});
await Honeybadger.notifyAsync(new Error('In-Message', { cause: new Error('In-Cause') }));
const sent = JSON.parse(written);
const holds = (value, word) => JSON.stringify(value ?? '').includes(word);
console.log('message', sent.error.message, 'breadcrumbs', holds(sent.breadcrumbs, 'In-Message'), 'causes', holds(sent.error.causes, 'In-Cause'));
process.exit(0);
CODE
output="$(node seen.mjs)"
echo "$output"
[ "$output" = 'message removed breadcrumbs true causes true' ]
