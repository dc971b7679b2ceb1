#!/usr/bin/env bash
# csvtojson 2.0.14 (npm). A text of three rows, one of them with a column too many, is read with `checkColumn: true` and awaited. Guess: the
# await throws, as it does for a quotation mark that is never closed. Seen: it gives an empty list and no error; the same rows from a
# file throw. Without the check all three rows come.
# Consequence: an import of uploaded patients that checks its columns takes a bad file for one without patients.
# Seen with Node 20.20.2. Exits with 1 when that changes.
set -euo pipefail
dir="$(mktemp -d)"
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --no-audit --no-fund csvtojson@2.0.14
cat >seen.mjs <<'CODE'
import { writeFileSync } from 'node:fs';
import csvtojson from 'csvtojson';

const text = 'name,born\nA,1980\nB,1981,x\nC,1982\n';
writeFileSync('rows.csv', text);
const reads = {
  'text, checked': async () => csvtojson({ checkColumn: true }).fromString(text),
  'file, checked': async () => csvtojson({ checkColumn: true }).fromFile('rows.csv'),
  'text, not checked': async () => csvtojson().fromString(text),
};
for (const [name, read] of Object.entries(reads))
  console.log(`${name}: ${await read().then((rows) => `${rows.length} rows`, () => 'throws')}`);
CODE
output="$(node seen.mjs)"
echo "$output"
[ "$output" = 'text, checked: 0 rows
file, checked: throws
text, not checked: 3 rows' ]
