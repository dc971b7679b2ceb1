#!/usr/bin/env bash
# langfuse 3.39.2 (npm). A client with `mask: () => 'removed'` traces a call whose input, output, metadata, user and name
# hold a word each. Guess: the mask is applied to everything that a program hands over, metadata included, since metadata
# is cut and sent like input and output. Seen: the server gets input and output masked, metadata, user id and name as
# they are. Consequence: a patient's data in metadata goes to the tracer in spite of the mask.
set -euo pipefail
dir="$(mktemp -d)"
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --no-audit --no-fund langfuse@3.39.2
cat >seen.mjs <<'CODE'
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { Langfuse } from 'langfuse';

let sent = '';
const server = createServer(async (request, answer) => {
  sent += await text(request);
  answer.writeHead(207, { 'content-type': 'application/json' }).end('{"successes":[],"errors":[]}');
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const baseUrl = `http://127.0.0.1:${server.address().port}`;
const client = new Langfuse({ publicKey: 'pk', secretKey: 'sk', baseUrl, mask: () => 'removed' });
client.trace({ input: 'In-Input', output: 'In-Output', metadata: { note: 'In-Metadata' }, userId: 'In-User', name: 'In-Name' });
await client.shutdownAsync();
server.close();
for (const word of ['In-Input', 'In-Output', 'In-Metadata', 'In-User', 'In-Name']) console.log(word, sent.includes(word) ? 'sent' : 'masked');
CODE
output="$(node seen.mjs)"
echo "$output"
[ "$output" = $'In-Input masked\nIn-Output masked\nIn-Metadata sent\nIn-User sent\nIn-Name sent' ]
