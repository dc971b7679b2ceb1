#!/usr/bin/env bash
# express-prom-bundle 8.0.0 with prom-client 15.1.3 and express 5.3.0 (npm). Requests are counted with `includePath: true`, whose
# documentation says that paths are normalized, so that ids don't become labels. Four patients are asked for, under their number, a UUID, a number
# with the hospital's letters, and an e-mail address, at the one route `/patients/:id`. Guess: the label is the route, or `#val` for each.
# Seen: digits and the UUID become `#val`; the number with letters and the e-mail address stand in the labels, since normalization looks
# at what an address was, and takes no word that isn't made of digits.
# Consequence: the monitor, and everyone who may read `/metrics`, has who was looked at and how often, for as long as it keeps series.
# Seen with Node 20.20.2. Exits with 1 when that changes.
set -euo pipefail
dir="$(mktemp -d)"
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts express-prom-bundle@8.0.0 prom-client@15.1.3 express@5.3.0
cat >seen.cjs <<'CODE'
const { once } = require('node:events');
const express = require('express');
const bundle = require('express-prom-bundle');

const program = express();
program.use(bundle({ includePath: true }));
program.get('/patients/:id', (request, response) => response.send('ok'));
const server = program.listen(0, '127.0.0.1');
once(server, 'listening').then(async () => {
  const address = `http://127.0.0.1:${server.address().port}`;
  for (const id of ['48812093', '8d7a5f3e-1b2c-4d5e-8f90-123456789abc', 'GH48812093', 'eve@clinic-mail.org']) await fetch(`${address}/patients/${id}`);
  const metrics = await (await fetch(`${address}/metrics`)).text();
  console.log([...new Set(metrics.match(/path="[^"]+"/g))].join(' '));
  server.close();
  server.closeAllConnections();
});
CODE
output="$(node seen.cjs)"
echo "$output"
[ "$output" = 'path="/patients/#val" path="/patients/GH48812093" path="/patients/eve@clinic-mail.org"' ]
