#!/usr/bin/env bash
# fhir 4.12.0 (npm). `validate` is asked about a patient with four codes and flags that FHIR does not have, and the
# messages are logged. Guess: a message says where and what kind of fault it is, as `location` and "Missing property" do. Seen: each
# quotes the value from the record. What it has no word for: a date of birth as month, day and year, as a number, an object in place
# of a family name, and two values where one may be; `valid` is true for each. Consequence: the log of a check has pieces of the
# records that failed it, and "valid" does not say that a date of birth can be read.
# Seen with Node 20.20.2. Exits with 1 when that changes.
set -euo pipefail
dir="$(mktemp -d)"
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"commonjs"}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts fhir@4.12.0
cat >seen.cjs <<'CODE'
const { Fhir } = require('fhir');

const fhir = new Fhir();
const patient = (rest) => fhir.validate({ resourceType: 'Patient', ...rest });
const refused = patient({ gender: 'In-Gender', name: [{ use: 'In-Use' }], active: 'In-Active', maritalStatus: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-MaritalStatus', code: 'In-Status' }] } });
console.log('quoted:', ...refused.messages.map(({ message }) => message.match(/In-\w+/)?.[0] ?? 'none'));
const observation = { resourceType: 'Observation', status: 'final', code: { text: 'dose' }, valueInteger: 7, valueString: 'eight' };
const passed = [patient({ birthDate: '03/20/1930' }), patient({ birthDate: 19300320 }), patient({ name: [{ family: { text: 'x' } }] }), fhir.validate(observation)];
console.log('valid:', ...passed.map(({ valid, messages }) => valid && messages.length === 0));
CODE
output="$(node seen.cjs)"
echo "$output"
[ "$output" = $'quoted: In-Active In-Use In-Gender In-Status\nvalid: true true true true' ]
