#!/usr/bin/env bash
# swagger-stats 0.99.7 with prom-client 14.2.0 and express 4.22.3 (npm). The middleware counts requests for a dashboard, with a name and
# nothing else set. A form is posted twice, once saved and once refused. Guess: the statistics hold route, code and time of each
# request. Seen: the last failed and the slowest requests are kept whole, each with body, headers and query, and the page of the
# statistics gives them to whoever looks at it. Consequence: a dashboard for operations holds what patients wrote into forms,
# and the tokens of their sessions; no call of the program hands any of it over.
# Seen with Node 20.20.2. Exits with 1 when that changes.
set -euo pipefail
dir="$(mktemp -d)"
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"commonjs"}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts swagger-stats@0.99.7 prom-client@14.2.0 express@4.22.3
cat >seen.cjs <<'CODE'
const express = require('express');
const statistics = require('swagger-stats');

const app = express();
app.use(statistics.getMiddleware({ name: 'visits' }));
app.use(express.json());
app.post('/saved', (_request, answer) => answer.sendStatus(204));
app.post('/refused', (_request, answer) => answer.sendStatus(500));
const server = app.listen(0, '127.0.0.1', async () => {
  const address = `http://127.0.0.1:${server.address().port}`;
  for (const path of ['saved', 'refused']) {
    const body = JSON.stringify({ note: `In-Body-${path}` });
    const headers = { 'content-type': 'application/json', 'x-session': `In-Header-${path}` };
    await (await fetch(`${address}/${path}?q=In-Query-${path}`, { method: 'POST', headers, body })).text();
  }
  for (const list of ['lasterrors', 'longestreq']) {
    const kept = await (await fetch(`${address}/swagger-stats/stats?fields=${list}`)).text();
    console.log(`${list}:`, ...[...new Set(kept.match(/In-(?:Body|Header)-\w+/g))].sort());
  }
  process.exit(0);
});
CODE
output="$(node seen.cjs)"
echo "$output"
expected="lasterrors: In-Body-refused In-Header-refused
longestreq: In-Body-refused In-Body-saved In-Header-refused In-Header-saved"
[ "$output" = "$expected" ]
