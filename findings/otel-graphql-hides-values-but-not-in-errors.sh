#!/usr/bin/env bash
# @opentelemetry/instrumentation-graphql 0.71.0 with graphql 16.15.0, @opentelemetry/sdk-trace-base 2.12.1 (npm). A query of GraphQL is
# traced with the default `allowValues: false`, which writes `*` for the values of the query in `graphql.source`. Guess: no value of a
# query is in a span. Seen: that holds for a query that is valid; where a value does not fit its type (a sex that the schema
# doesn't know, a date in another form), the span of the validation has an event with the values in the words of the error, beside
# the source with the stars. Consequence: what was typed wrongly goes to the place of the traces, and the setting that hides
# values is no reason to let patients' data into them.
# Seen with Node 20.20.2. Exits with 1 when that changes.
set -euo pipefail
dir="$(mktemp -d)"
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"commonjs"}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts \
  @opentelemetry/instrumentation-graphql@0.71.0 @opentelemetry/sdk-trace-base@2.12.1 @opentelemetry/api@1.9.0 graphql@16.15.0
cat >seen.cjs <<'CODE'
const { GraphQLInstrumentation } = require('@opentelemetry/instrumentation-graphql');
const { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } = require('@opentelemetry/sdk-trace-base');

const exporter = new InMemorySpanExporter();
const instrumentation = new GraphQLInstrumentation();
instrumentation.setTracerProvider(new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }));
instrumentation.enable();
const { buildSchema, graphql } = require('graphql');
const schema = buildSchema('type Query { find(family: String, sex: Sex): String } enum Sex { F M }');

async function main() {
  for (const sex of ['F', '"In-Value"']) {
    exporter.reset();
    await graphql({ schema, source: `{ find(family: "In-Name", sex: ${sex}) }`, rootValue: { find: () => 'none' } });
    const spans = exporter.getFinishedSpans().map(({ attributes, events }) => ({ attributes, events: events.map((event) => event.attributes) }));
    const held = (part) => new Set(JSON.stringify(spans.map(part)).match(/In-\w+/g));
    console.log('attributes:', ...held((span) => span.attributes), 'events:', ...held((span) => span.events));
  }
}
main();
CODE
output="$(node seen.cjs)"
echo "$output"
[ "$output" = $'attributes: events:\nattributes: events: In-Value' ]
