#!/usr/bin/env bash
# dcmjs 0.51.1 (npm). A data set by names goes through `DicomMetaDictionary.denaturalizeDataset` before it is written, and a name is
# not in the dictionary: the plural of older lists (`PatientsName`), and a property of the program's own. Guess: such a name is
# left out, or an error says which. Seen: it is left out, and its value is printed to the console with everything in it.
# Consequence: a program that writes images without logging anything itself prints patients' names.
# Seen with Node 20.20.2. Exits with 1 when that changes.
set -euo pipefail
dir="$(mktemp -d)"
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts dcmjs@0.51.1
cat >write.cjs <<'CODE'
const { format } = require('node:util');

const printed = [];
for (const level of ['log', 'info', 'warn', 'error']) console[level] = (...values) => printed.push(format(...values));
const { DicomMetaDictionary } = require('dcmjs').data;
const dataset = { PatientID: '48812093', PatientsName: 'EVERYWOMAN^EVE', intake: { phone: '415-555-2671' }, _vrMap: {} };
const written = DicomMetaDictionary.denaturalizeDataset(dataset);
process.stdout.write(`written: ${Object.keys(written).join(' ')}\n${printed.map((line) => `printed: ${line}\n`).join('')}`);
CODE
output="$(node write.cjs)"
echo "$output"
[ "$output" = "written: 00100020
printed: Unknown name in dataset PatientsName : EVERYWOMAN^EVE
printed: Unknown name in dataset intake : { phone: '415-555-2671' }" ]
