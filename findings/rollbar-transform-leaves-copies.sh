#!/usr/bin/env bash
# rollbar 3.1.0 (npm) in Node. An error is reported with an object of one's own, once by a client whose `transform` deletes
# `custom` and replaces the body of the payload, once by one whose `transform` returns such a payload. Guess: neither the
# message nor the object is sent, since both stand in what was removed, and hooks of this kind elsewhere return what is to be
# sent. Seen: the properties of the object stand beside `custom` once more, the message stands in what the client says of
# itself, which is added after the hook, and what the hook returns counts for nothing. Consequence: a program that empties
# `custom` and the body sends a patient's data in both places.
set -euo pipefail
dir="$(mktemp -d)"
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts rollbar@3.1.0
cat >seen.mjs <<'CODE'
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import Rollbar from 'rollbar';

const sent = [];
const server = createServer(async (request, answer) => {
  sent.push(JSON.parse(await text(request)).data);
  answer.setHeader('content-type', 'application/json');
  answer.end('{"err":0,"result":{}}');
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const endpoint = `http://127.0.0.1:${server.address().port}/api/1/item/`;
const removed = { message: { body: 'removed' } };
const transforms = [
  (payload) => {
    delete payload.custom;
    payload.body = removed;
  },
  (payload) => ({ ...payload, custom: {}, body: removed }),
];
for (const transform of transforms) {
  const client = new Rollbar({ accessToken: 'none', captureUncaught: false, endpoint, transform });
  client.error(new Error('In-Message'), { name: 'In-Object' });
  await new Promise((done) => client.wait(done));
}
server.close();
server.closeAllConnections();
const [changed, returned] = sent;
const holds = (value, word) => JSON.stringify(value ?? '').includes(word);
console.log('changed: custom', holds(changed.custom, 'In-Object'), 'beside it', changed.name === 'In-Object');
console.log('changed: body', holds(changed.body, 'In-Message'), 'notifier', holds(changed.notifier, 'In-Message'));
console.log('returned: custom', holds(returned.custom, 'In-Object'), 'body', holds(returned.body, 'In-Message'));
process.exit(0);
CODE
output="$(node seen.mjs)"
echo "$output"
[ "$output" = $'changed: custom false beside it true\nchanged: body false notifier true\nreturned: custom true body true' ]
