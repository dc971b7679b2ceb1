#!/usr/bin/env bash
# csv-parse 7.0.3, fast-csv 5.0.8, csvtojson 2.0.14, papaparse 5.7.1 (npm). A file of patients has a quotation mark in the wrong place, and
# the reader's error is logged by its message alone. Guess: a message names the line and the rule, as these readers' messages
# about the number of columns do. Seen: csv-parse quotes the value before a quotation mark inside of a field; fast-csv and
# csvtojson quote everything from a quotation mark that is never closed, to the end of what was read, rows of others included.
# papaparse quotes nothing.
# Consequence: `log(error.message)` of an import prints patients, where the same line was silent with another fault in the file.
# Seen with Node 20.20.2. Exits with 1 when that changes.
set -euo pipefail
dir="$(mktemp -d)"
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --no-audit --no-fund csv-parse@7.0.3 fast-csv@5.0.8 csvtojson@2.0.14 papaparse@5.7.1
cat >seen.mjs <<'CODE'
import { parse } from 'csv-parse/sync';
import csvtojson from 'csvtojson';
import fast from 'fast-csv';
import Papa from 'papaparse';

const files = {
  columns: 'name,born\nFirst-Name,1980,x\nSecond-Name,1981\n',
  inside: 'name,born\nFirst-N"ame,1980\nSecond-Name,1981\n',
  open: 'name,born\n"First-Name,1980\nSecond-Name,1981\n',
};
const readers = {
  'csv-parse': async (text) => parse(text, { columns: true }),
  'fast-csv': (text) =>
    new Promise((end, fail) => fast.parseString(text, { headers: true }).on('error', fail).on('data', () => {}).on('end', end)),
  csvtojson: (text) => csvtojson().fromString(text),
  papaparse: async (text) => {
    const [error] = Papa.parse(text, { header: true }).errors;
    if (error) throw error;
  },
};
for (const [reader, read] of Object.entries(readers))
  for (const [fault, text] of Object.entries(files)) {
    const message = await read(text).then(() => undefined, (error) => error.message);
    const quoted = ['First-N', 'Second-Name'].filter((name) => message?.includes(name)).length;
    console.log(`${reader} ${fault}: ${message === undefined ? 'no error' : `${quoted} rows quoted`}`);
  }
CODE
output="$(node seen.mjs)"
echo "$output"
[ "$output" = 'csv-parse columns: 0 rows quoted
csv-parse inside: 1 rows quoted
csv-parse open: 0 rows quoted
fast-csv columns: 0 rows quoted
fast-csv inside: no error
fast-csv open: 2 rows quoted
csvtojson columns: no error
csvtojson inside: no error
csvtojson open: 2 rows quoted
papaparse columns: 0 rows quoted
papaparse inside: 0 rows quoted
papaparse open: 0 rows quoted' ]
