#!/usr/bin/env bash
# fhir-kit-client 2.0.3, fhirclient 2.6.3 and fhir.js 0.0.22 (npm). A server answers a search for a patient's family name, and then a new
# patient that is sent to it, with an OperationOutcome that names nobody. Guess: the errors hold status and outcome; what was asked or
# sent, the program knows itself. Seen: `error.message` of the first two holds the address with the name that was searched for; what was
# sent is in neither. fhir.js throws no error but an object whose `config` holds the search and the whole patient.
# Consequence: `error.message`, logged to be careful, and the title of an issue in an error monitor are names of patients.
# Seen with Node 20.20.2. Exits with 1 when that changes.
set -euo pipefail
dir="$(mktemp -d)"
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts fhir-kit-client@2.0.3 fhirclient@2.6.3 fhir.js@0.0.22
cat >seen.mjs <<'CODE'
import { createServer } from 'node:http';
import { once } from 'node:events';
import { inspect } from 'node:util';
import * as kit from 'fhir-kit-client';
import smart from 'fhirclient';
import plain from 'fhir.js';

const outcome = JSON.stringify({ resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: 'invalid' }] });
const server = createServer((request, response) => {
  request.resume().on('end', () => response.writeHead(422, { 'content-type': 'application/fhir+json' }).end(outcome));
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const baseUrl = `http://127.0.0.1:${server.address().port}`;
const body = { resourceType: 'Patient', name: [{ family: 'In-Sent' }] };
const kitClient = new kit.Client({ baseUrl });
const smartClient = new smart.FhirClient(baseUrl);
const plainClient = plain({ baseUrl });
const calls = {
  'fhir-kit-client search': () => kitClient.search({ resourceType: 'Patient', searchParams: { family: 'In-Searched' } }),
  'fhir-kit-client create': () => kitClient.create({ resourceType: 'Patient', body }),
  'fhirclient search': () => smartClient.fhirRequest('Patient?family=In-Searched'),
  'fhirclient create': () => smartClient.create(body),
  'fhir.js search': () => plainClient.search({ type: 'Patient', query: { family: 'In-Searched' } }),
  'fhir.js create': () => plainClient.create({ resource: body }),
};
const words = (text) => [...new Set(String(text).match(/In-\w+/g))].join(' ') || 'nothing';
for (const [name, call] of Object.entries(calls)) {
  const error = await call().then(() => ({}), (thrown) => thrown);
  console.log(`${name}: message holds ${words(error.message)}, the whole ${words(inspect(error, { depth: 6 }))}`);
}
server.close();
CODE
output="$(node seen.mjs)"
echo "$output"
[ "$output" = 'fhir-kit-client search: message holds In-Searched, the whole In-Searched
fhir-kit-client create: message holds nothing, the whole nothing
fhirclient search: message holds In-Searched, the whole In-Searched
fhirclient create: message holds nothing, the whole nothing
fhir.js search: message holds nothing, the whole In-Searched
fhir.js create: message holds nothing, the whole In-Sent' ]
