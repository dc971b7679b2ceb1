#!/bin/sh
# fhirpath 5.2.2 (npm). An expression holds `trace('name')`, which FHIRPath defines as adding to a trace log "where the
# implementation supports one". Guess: without an option nothing is written anywhere. Seen: the values are printed to the
# console, as JSON; the option `traceFn` takes them instead. A conversion that fails names the value in its message, too.
# Expressions come from questionnaires and measures, so that whoever writes one decides what is logged.
# Seen with Node 20.20.2. Exits with 1 when that changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts fhirpath@5.2.2
cat >trace.cjs <<'JS'
const fhirpath = require('fhirpath');
const r4 = require('fhirpath/fhir-context/r4');

const patient = { resourceType: 'Patient', name: [{ family: 'Everywoman', given: ['Eve'] }] };
const expression = "Patient.name.family.trace('family')";
const real = console.log;

function printedBy(options) {
  const lines = [];
  console.log = (...line) => lines.push(line.join(' '));
  fhirpath.evaluate(patient, expression, null, r4, options);
  console.log = real;
  return lines;
}

function messageOf(failing) {
  try {
    fhirpath.evaluate(patient, failing, null, r4);
    return '';
  } catch ({ message }) {
    return message;
  }
}

const taken = [];
const printed = printedBy(undefined);
const spared = printedBy({ traceFn: (values) => taken.push(...values) });
const message = messageOf('Patient.name.given.single() + 1');
console.log('fhirpath 5.2.2, printed:', printed, 'with traceFn:', spared.length, 'lines, taken:', taken.length);
console.log('message:', message);
process.exit(printed.length === 1 && printed[0].includes('Everywoman') && spared.length === 0 && message.includes('Eve') ? 0 : 1);
JS
node trace.cjs
