#!/usr/bin/env bash
# winston 3.19.0 (npm). A logger's format is a `printf` that prints level and message and replaces social security numbers, and its
# transports are the console, a file and winston's own `Http`. Guess: all three get the line that was printed, since the format is
# the logger's. Seen: console and file get the line; `Http` sends the entry itself as JSON, with the message before the replacement
# and with the object beside it, which the line leaves out.
# Consequence: what the console shows as redacted leaves the machine as it was.
# Seen with Node 20.20.2. Exits with 1 when that changes.
set -euo pipefail
dir="$(mktemp -d)"
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts winston@3.19.0
cat >seen.cjs <<'CODE'
const { createServer } = require('node:http');
const { readFileSync } = require('node:fs');
const winston = require('winston');

const server = createServer(async (request, response) => {
  let body = '';
  for await (const part of request) body += part;
  response.end('{}');
  await new Promise((resolve) => setTimeout(resolve, 200));
  console.log('file:', readFileSync('visits.log', 'utf8').trim());
  console.log('http:', body);
  process.exit(0);
}).listen(0, '127.0.0.1', () => {
  const line = ({ level, message }) => `${level} ${message.replace(/\d{3}-\d{2}-\d{4}/g, '[number]')}`;
  const http = new winston.transports.Http({ host: '127.0.0.1', port: server.address().port });
  const transports = [new winston.transports.Console(), new winston.transports.File({ filename: 'visits.log' }), http];
  const log = winston.createLogger({ format: winston.format.printf(line), transports });
  log.info('visit of 219-09-9999', { patient: 'Everywoman' });
});
CODE
output="$(node seen.cjs)"
echo "$output"
expected='info visit of [number]
file: info visit of [number]
http: {"level":"info","message":"visit of 219-09-9999","patient":"Everywoman"}'
[ "$output" = "$expected" ]
