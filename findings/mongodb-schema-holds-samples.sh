#!/usr/bin/env bash
# mongodb-schema 12.7.0 (npm), which MongoDB's own tools use. The schema of a collection of patients is asked for, in the forms
# that the package gives. Guess: a schema holds names of fields, their types and how often they occur. Seen: `parseSchema` and
# the expanded JSON schema hold up to a hundred values of each field (`values`, `x-sampleValues`): names, numbers and what is
# written in nested notes; the standard JSON schema and that of MongoDB hold none, and `storeValues: false` empties the first
# of the two forms. Consequence: a schema that is logged or handed to a model to write queries is an extract of the collection.
# Seen with Node 20.20.2. Exits with 1 when that changes.
set -euo pipefail
dir="$(mktemp -d)"
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"commonjs"}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts mongodb-schema@12.7.0
cat >seen.cjs <<'CODE'
const { analyzeDocuments, parseSchema } = require('mongodb-schema');

const patients = [
  { name: 'In-Name-1', number: 'In-Number-1', visits: [{ note: 'In-Note-1' }] },
  { name: 'In-Name-2', number: 'In-Number-2', visits: [] },
];

async function main() {
  for (const storeValues of [undefined, false]) {
    const options = storeValues === undefined ? {} : { storeValues };
    const all = await analyzeDocuments(patients, options);
    const forms = {
      parsed: await parseSchema(patients, options),
      expanded: await all.getExpandedJSONSchema(),
      standard: await all.getStandardJsonSchema(),
      mongodb: await all.getMongoDBJsonSchema(),
    };
    const held = Object.entries(forms).map(([name, form]) => `${name} ${new Set(JSON.stringify(form).match(/In-\w+-\d/g)).size}`);
    console.log(storeValues ?? 'default', held.join(', '));
  }
}
main();
CODE
output="$(node seen.cjs)"
echo "$output"
expected="default parsed 5, expanded 5, standard 0, mongodb 0
false parsed 0, expanded 0, standard 0, mongodb 0"
[ "$output" = "$expected" ]
