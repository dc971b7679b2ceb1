#!/usr/bin/env bash
# @bugsnag/js and @bugsnag/plugin-express 9.0.0, raygun 2.2.8, rollbar 3.1.0, @airbrake/node 2.1.9 with express 4.22.3 (npm), each with
# its error handler of Express as its documentation shows it and nothing else set. A form is posted and the handler of the route fails
# with a message that names nobody. Guess: type, message, stack, method and address are sent, since the program handed over no data.
# Seen: bugsnag, raygun and rollbar send the whole body of the request, bugsnag and raygun with headers of the program's own; airbrake
# sends the address with its query, and no body. Consequence: one line, `app.use(errorHandler)`, sends what patients write into
# forms whenever saving it fails, and no call in the program shows it.
# Seen with Node 20.20.2. Exits with 1 when that changes.
set -euo pipefail
dir="$(mktemp -d)"
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"commonjs"}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts \
  @bugsnag/js@9.0.0 @bugsnag/plugin-express@9.0.0 raygun@2.2.8 rollbar@3.1.0 @airbrake/node@2.1.9 express@4.22.3
cat >seen.cjs <<'CODE'
const { createServer } = require('node:http');
const { once } = require('node:events');
const { text } = require('node:stream/consumers');
const express = require('express');

const sent = [];
const monitor = createServer(async (request, answer) => {
  sent.push(await text(request));
  answer.setHeader('content-type', 'application/json');
  answer.end('{}');
});

const handlers = {
  bugsnag(host) {
    const Bugsnag = require('@bugsnag/js');
    const plugins = [require('@bugsnag/plugin-express')];
    const logger = { debug() {}, info() {}, warn() {}, error() {} };
    Bugsnag.start({ apiKey: '0'.repeat(32), plugins, logger, endpoints: { notify: `http://${host}/notify`, sessions: `http://${host}/sessions` } });
    const { requestHandler, errorHandler } = Bugsnag.getPlugin('express');
    return [requestHandler, errorHandler];
  },
  raygun(host) {
    const { Client } = require('raygun');
    const [name, port] = host.split(':');
    return [null, new Client().init({ apiKey: 'none', host: name, port: Number(port), useSSL: false }).expressHandler];
  },
  rollbar(host) {
    const Rollbar = require('rollbar');
    return [null, new Rollbar({ accessToken: 'none', endpoint: `http://${host}/api/1/item/` }).errorHandler()];
  },
  airbrake(host) {
    const { Notifier } = require('@airbrake/node');
    const airbrake = require('@airbrake/node/dist/instrumentation/express');
    const notifier = new Notifier({ projectId: 1, projectKey: 'none', host: `http://${host}`, remoteConfig: false, performanceStats: false });
    return [airbrake.makeMiddleware(notifier), airbrake.makeErrorHandler(notifier)];
  },
};

async function listen(server) {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `127.0.0.1:${server.address().port}`;
}

async function main(name) {
  const [before, after] = handlers[name](await listen(monitor));
  const app = express();
  if (before) app.use(before);
  app.use(express.json());
  app.post('/visits', (_request, _answer, next) => next(new Error('not saved')));
  app.use(after);
  app.use((_error, _request, answer, _next) => answer.sendStatus(500));
  const host = await listen(createServer(app));
  const headers = { 'content-type': 'application/json', 'x-own': 'In-Header' };
  await fetch(`http://${host}/visits?q=In-Query`, { method: 'POST', headers, body: JSON.stringify({ note: 'In-Body' }) });
  for (let waited = 0; waited < 100 && !sent.some((report) => report.includes('not saved')); waited += 1) await new Promise((done) => setTimeout(done, 100));
  const report = sent.find((one) => one.includes('not saved')) ?? '';
  console.log(name, ...['In-Body', 'In-Header', 'In-Query'].filter((word) => report.includes(word)));
  process.exit(0);
}
main(process.argv[2]);
CODE
output="$(for name in bugsnag raygun rollbar airbrake; do node seen.cjs "$name"; done)"
echo "$output"
expected="bugsnag In-Body In-Header In-Query
raygun In-Body In-Header In-Query
rollbar In-Body In-Header In-Query
airbrake In-Query"
[ "$output" = "$expected" ]
