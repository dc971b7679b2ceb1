#!/usr/bin/env bash
# express-winston 4.2.0 with winston 3.19.0, express 5.1.0 (npm). Requests are logged; bodies aren't, as long as no list names their
# fields (`bodyWhitelist` is empty). To be sure, `bodyBlacklist: ['ssn']` is added. Guess: it takes one field out of what is
# logged, so that still no body is. Seen: with it every other field of every body is logged, and `ssn` too where it is nested or in a
# list. The whole query and the header with the token are logged in either case.
# Consequence: a line that was added for privacy puts names, notes and nested numbers into the log.
# Seen with Node 20.20.2. Exits with 1 when that changes.
set -euo pipefail
dir="$(mktemp -d)"
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts express-winston@4.2.0 winston@3.19.0 express@5.1.0
cat >seen.cjs <<'CODE'
const { Writable } = require('node:stream');
const express = require('express');
const expressWinston = require('express-winston');
const winston = require('winston');

let printed = '';
const stream = new Writable({ write: (line, _, done) => ((printed += line), done()) });
const logger = (options) => expressWinston.logger({ transports: [new winston.transports.Stream({ stream })], format: winston.format.json(), ...options });
const app = express();
app.use(express.json());
app.use('/without', logger({}));
app.use('/with', logger({ bodyBlacklist: ['ssn'] }));
app.use((request, response) => response.json({}));
const server = app.listen(0, '127.0.0.1', async () => {
  for (const path of ['without', 'with']) {
    printed = '';
    await fetch(`http://127.0.0.1:${server.address().port}/${path}?find=In-Query`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'In-Token' },
      body: JSON.stringify({ name: 'In-Name', ssn: 'In-Number', insured: { ssn: 'In-Nested' }, family: [{ ssn: 'In-List' }] }),
    });
    await new Promise((resolve) => setTimeout(resolve, 100));
    console.log(path, ...new Set(printed.match(/In-\w+/g).sort()));
  }
  process.exit(0);
});
CODE
output="$(node seen.cjs)"
echo "$output"
expected='without In-Query In-Token
with In-List In-Name In-Nested In-Query In-Token'
[ "$output" = "$expected" ]
