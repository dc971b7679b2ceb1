#!/bin/sh
# dicomweb-client 0.11.3 (npm), with xhr2 0.2.1 as the XMLHttpRequest of Node. A viewer searches studies by a patient's name; the archive
# answers 500. Guess: the promise rejects, and what is printed is up to the caller. Seen: the client prints the request itself to the
# console, before the caller knows of it, with the address that holds the name and the date of birth, since `verbose` is on unless it is
# set to false; and the error that the caller gets holds the same request in `error.request`.
# Seen with Node 20.20.2. Exits with 1 when that changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --ignore-scripts dicomweb-client@0.11.3 xhr2@0.2.1 >/dev/null 2>&1
cat >search.cjs <<'JS'
const { createServer } = require('node:http');
const { inspect } = require('node:util');
global.XMLHttpRequest = require('xhr2');
const { api } = require('dicomweb-client');

const printed = [];
for (const level of ['log', 'info', 'warn', 'error', 'debug']) console[level] = (...values) => printed.push(values.map((value) => inspect(value)).join(' '));

async function search(url, options) {
  printed.length = 0;
  const client = new api.DICOMwebClient({ url, ...options });
  const error = await client.searchForStudies({ queryParams: { PatientName: 'Everywoman^Eve', PatientBirthDate: '19570322' } }).catch((thrown) => thrown);
  const holds = (text) => text.includes('Everywoman') && text.includes('19570322');
  return [printed.some(holds), holds(inspect(error.request)), holds(error.message)].join(', ');
}

const server = createServer((request, response) => response.writeHead(500).end()).listen(0, '127.0.0.1', async () => {
  const url = `http://127.0.0.1:${server.address().port}`;
  const seen = [await search(url, {}), await search(url, { verbose: false })];
  server.close();
  process.stdout.write(`dicomweb-client 0.11.3: name in what it prints, in error.request, in error.message\nas it comes: ${seen[0]}\nverbose: false: ${seen[1]}\n`);
  process.exitCode = seen[0] === 'true, true, false' && seen[1] === 'false, true, false' ? 0 : 1;
});
JS
node search.cjs
