#!/usr/bin/env bash
# @logtape/redaction 2.3.7 with @logtape/logtape 2.4.2 (npm). A sink is wrapped by `redactByField(sink, ['ssn'])`. Guess: a property of
# that name is in no line, however the line was written. Seen: it is gone from properties, nested ones, lists and placeholders of
# messages; a record in a tagged template is printed whole, and so are own properties of an error, as a property and in the message.
# Consequence: the same logger redacts `info('{visit}', { visit })` and prints info`${visit}`.
# Seen with Node 20.20.2. Exits with 1 when that changes.
set -euo pipefail
dir="$(mktemp -d)"
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts @logtape/redaction@2.3.7 @logtape/logtape@2.4.2
cat >seen.mjs <<'CODE'
import { configure, getJsonLinesFormatter, getLogger } from '@logtape/logtape';
import { redactByField } from '@logtape/redaction';

const format = getJsonLinesFormatter();
let line = '';
const sink = redactByField((record) => (line = format(record)), ['ssn']);
await configure({
  sinks: { sink },
  loggers: [
    { category: 'visits', sinks: ['sink'], lowestLevel: 'debug' },
    { category: ['logtape'], sinks: [], lowestLevel: 'fatal' },
  ],
});
const log = getLogger('visits');
const visit = { ssn: '219-09-9999' };
const error = Object.assign(new Error('no bed'), visit);
const calls = {
  property: () => log.info('saved', visit),
  nested: () => log.info('saved', { list: [visit] }),
  placeholder: () => log.info('saved {ssn}', visit),
  object: () => log.info('saved {visit}', { visit }),
  context: () => log.with(visit).info('saved {ssn}'),
  template: () => log.info`saved ${visit}`,
  error: () => log.error('failed', { error }),
  thrown: () => log.error(error),
};
const held = Object.entries(calls).filter(([, call]) => (call(), line.includes('219-09-9999')));
console.log('held:', ...held.map(([name]) => name));
CODE
output="$(node seen.mjs)"
echo "$output"
[ "$output" = "held: template error thrown" ]
