#!/usr/bin/env bash
# @loglayer/plugin-redaction 2.1.15 with loglayer 9.4.0 (npm). A logger has the plugin with `paths: ['ssn', '*.ssn']`. Guess: a property
# of that name is in no entry, whichever of the logger's ways it came by. Seen: it is gone from metadata; what was given by
# `withContext`, which is added to each later entry, what an error carries, and an object beside the message are printed as they are.
# And in a nested object it is replaced in the program's own: after `withMetadata({ record })`, `record.ssn` reads [REDACTED].
# Consequence: the number that is bound once, at the start of a request, is in every line of it, and a record that is logged before it
# is saved is saved without its number.
# Seen with Node 20.20.2. Exits with 1 when that changes.
set -euo pipefail
dir="$(mktemp -d)"
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts @loglayer/plugin-redaction@2.1.15 loglayer@9.4.0
cat >seen.mjs <<'CODE'
import { redactionPlugin } from '@loglayer/plugin-redaction';
import { ConsoleTransport, LogLayer } from 'loglayer';

let line = '';
const write = (...parts) => (line = JSON.stringify(parts));
const logger = { info: write, error: write, warn: write, debug: write, trace: write };
const log = () => new LogLayer({ transport: new ConsoleTransport({ logger }), errorSerializer: ({ message, ssn }) => ({ message, ssn }), plugins: [redactionPlugin({ paths: ['ssn', '*.ssn'] })] });
const visit = () => ({ ssn: '219-09-9999' });
const calls = {
  metadata: () => log().withMetadata(visit()).info('saved'),
  nested: () => log().withMetadata({ visit: visit() }).info('saved'),
  only: () => log().metadataOnly(visit()),
  context: () => log().withContext(visit()).info('saved'),
  child: () => log().withContext(visit()).child().info('saved'),
  error: () => log().withError(Object.assign(new Error('no bed'), visit())).error('failed'),
  beside: () => log().info('saved', visit()),
};
const held = Object.entries(calls).filter(([, call]) => (call(), line.includes('219-09-9999')));
console.log('held:', ...held.map(([name]) => name));
const record = visit();
log().withMetadata({ record }).info('saved');
console.log('record afterwards:', record.ssn);
CODE
output="$(node seen.mjs)"
echo "$output"
expected="held: context child error beside
record afterwards: [REDACTED]"
[ "$output" = "$expected" ]
