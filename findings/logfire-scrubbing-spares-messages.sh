#!/usr/bin/env bash
# @pydantic/logfire-node 0.18.25 (npm). Scrubbing has the extra patterns `patient` and `mrn`, and a line is written with a template
# and its values, `info('visit of {patient}', { patient })`. Guess: what is scrubbed is sent nowhere. Seen: the attribute says
# [Scrubbed due to 'patient'], and the message beside it holds the value. An error whose message the pattern matches is sent
# whole in the event of the span, with its stack; where it is reported, its message is scrubbed as an attribute and stands in
# the attribute of the stack.
# Consequence: the value that is marked as scrubbed can be read in the same record.
# Seen with Node 20.20.2. Exits with 1 when that changes.
set -euo pipefail
dir="$(mktemp -d)"
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts --legacy-peer-deps @pydantic/logfire-node@0.18.25 logfire@0.22.9 @opentelemetry/api@1.10.0 \
  @opentelemetry/sdk-trace-base@2.12.1 @opentelemetry/auto-instrumentations-node@0.81.2
cat >seen.cjs <<'CODE'
const { InMemorySpanExporter, SimpleSpanProcessor } = require('@opentelemetry/sdk-trace-base');
const logfire = require('@pydantic/logfire-node');

const exporter = new InMemorySpanExporter();
logfire.configure({
  sendToLogfire: false,
  console: false,
  scrubbing: { extraPatterns: ['patient', 'mrn'] },
  additionalSpanProcessors: [new SimpleSpanProcessor(exporter)],
});
logfire.info('visit of {patient}', { patient: 'In-Value' });
try {
  logfire.span('read', { callback: () => { throw new Error('no patient In-Thrown'); } });
} catch {}
logfire.reportError('failed', new Error('no patient In-Reported'));
setTimeout(() => {
  for (const { name, attributes, events } of exporter.getFinishedSpans()) {
    const all = [attributes, ...events.map((event) => event.attributes)].flatMap((of) => Object.entries(of));
    const keys = all.filter(([, value]) => /In-/.test(String(value))).map(([key]) => key);
    const scrubbed = all.filter(([, value]) => /^\[Scrubbed/.test(String(value))).map(([key]) => key);
    console.log(`${name}: scrubbed ${scrubbed.join(' ') || '-'}, held ${[...new Set(keys)].join(' ')}`);
  }
  process.exit(0);
}, 500);
CODE
output="$(node seen.cjs)"
echo "$output"
expected="visit of {patient}: scrubbed patient, held logfire.msg
read: scrubbed -, held exception.message exception.stacktrace
failed: scrubbed exception.message, held exception.stacktrace exception.message"
[ "$output" = "$expected" ]
