#!/usr/bin/env bash
# fhir 4.12.0 (npm). A patient whose second given name is withheld (`given: ["Eve", null, "M"]` with the reason in `_given`)
# and a potassium of 10 go to XML and back. Guess: what comes back equals what went in, as FHIR's two forms are equivalent. Seen:
# the null is gone, so that the reason, still second, now stands at the name "M"; and the value comes back as the text "10"
# while an integer stays a number. The XML itself is right; reading it isn't.
# Consequence: a name is withheld that was not, and lab values from XML sort and add as texts ("10" < "9").
# Seen with Node 20.20.2. Exits with 1 when that changes.
set -euo pipefail
dir="$(mktemp -d)"
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts fhir@4.12.0
cat >convert.cjs <<'CODE'
const { Fhir } = require('fhir');

const fhir = new Fhir();
const through = (resource) => fhir.xmlToObj(fhir.objToXml(resource));
const withheld = { extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'masked' }] };
const patient = { resourceType: 'Patient', name: [{ given: ['Eve', null, 'M'], _given: [null, withheld, null] }] };
const observation = {
  resourceType: 'Observation',
  status: 'final',
  code: { text: 'Potassium' },
  valueQuantity: { value: 10, unit: 'mmol/l' },
  component: [{ code: { text: 'Count' }, valueInteger: 10 }],
};
const [{ given, _given }] = through(patient).name;
console.log('given', JSON.stringify(given), 'withheld', given[_given.findIndex((of) => of?.extension)]);
const { valueQuantity, component } = through(observation);
console.log('decimal', JSON.stringify(valueQuantity.value), 'integer', JSON.stringify(component[0].valueInteger), '10 < 9:', valueQuantity.value < '9');
CODE
output="$(node convert.cjs)"
echo "$output"
[ "$output" = $'given ["Eve","M"] withheld M\ndecimal "10" integer 10 10 < 9: true' ]
