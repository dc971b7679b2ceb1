#!/usr/bin/env bash
# bree 9.2.9 (npm), which runs jobs in worker threads. A job hands its result, a patient's name and note, to the program by
# `parentPort.postMessage`, as its documentation has jobs do to talk to it. Guess: the program gets the message, and the console has
# that the job ran. Seen: the whole message is printed to the console by the default logger; data that the job was given
# (`workerData`) is not. With a `workerMessageHandler` of one's own nothing of it is. Consequence: what a job answers is in the
# log of the service, and neither the job nor the program has a line that logs it.
# Seen with Node 20.20.2. Exits with 1 when that changes.
set -euo pipefail
dir="$(mktemp -d)"
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"commonjs"}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts bree@9.2.9
mkdir jobs
cat >jobs/visit.js <<'CODE'
const { parentPort } = require('node:worker_threads');

parentPort.postMessage({ name: 'In-Name', note: 'In-Note' });
parentPort.postMessage('done');
CODE
cat >seen.cjs <<'CODE'
const { once } = require('node:events');
const path = require('node:path');
const Bree = require('bree');

async function main(workerMessageHandler) {
  const jobs = [{ name: 'visit', worker: { workerData: { record: 'In-Data' } } }];
  const bree = new Bree({ root: path.resolve('jobs'), jobs, ...(workerMessageHandler && { workerMessageHandler }) });
  const ended = once(bree, 'worker deleted');
  await bree.run('visit');
  await ended;
}
main(process.argv[2] === 'handled' ? () => {} : undefined).then(() => process.exit(0));
CODE
output="$(for handler in none handled; do echo "$handler:" $(node seen.cjs "$handler" 2>&1 | grep -oE 'In-(Name|Note|Data)' | sort -u); done)"
echo "$output"
[ "$output" = $'none: In-Name In-Note\nhandled:' ]
