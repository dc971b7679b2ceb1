#!/usr/bin/env bash
# cql-execution 3.3.2 with cql-exec-fhir 2.2.0 (npm). A measure (CQL) asks of each patient's FHIR data one thing, whether there are any
# conditions; it is run with a data source of one patient with one condition. Guess: the results hold for each patient what the library's
# expressions gave, here `true`. Seen: beside it `patientEvaluatedRecords` holds every resource that was looked at, whole: the note on the
# condition, although no expression gives it, and in JSON of the results, too.
# Consequence: results of a measure that are stored, logged or sent to a registry hold the records that they were counted from.
# Seen with Node 20.20.2. Exits with 1 when that changes.
set -euo pipefail
dir="$(mktemp -d)"
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts cql-execution@3.3.2 cql-exec-fhir@2.2.0
cat >seen.cjs <<'CODE'
const { Executor, Library } = require('cql-execution');
const { PatientSource } = require('cql-exec-fhir');

const source = PatientSource.FHIRv401();
const condition = { resourceType: 'Condition', id: 'c', subject: { reference: 'Patient/p' }, note: [{ text: 'In-Note' }] };
const patient = { resourceType: 'Patient', id: 'p', name: [{ family: 'In-Name' }] };
source.loadBundles([{ resourceType: 'Bundle', type: 'collection', entry: [{ resource: patient }, { resource: condition }] }]);
const retrieve = { type: 'Retrieve', dataType: '{http://hl7.org/fhir}Condition', templateId: 'http://hl7.org/fhir/StructureDefinition/Condition' };
const library = {
  identifier: { id: 'Measure', version: '1' },
  schemaIdentifier: { id: 'urn:hl7-org:elm', version: 'r1' },
  usings: { def: [{ localIdentifier: 'FHIR', uri: 'http://hl7.org/fhir', version: '4.0.1' }] },
  statements: { def: [{ name: 'Any', context: 'Patient', accessLevel: 'Public', expression: { type: 'Exists', operand: retrieve } }] },
};
new Executor(new Library({ library })).exec(source).then((results) => {
  for (const [name, value] of Object.entries(JSON.parse(JSON.stringify(results)))) {
    const words = JSON.stringify(value).match(/In-\w+|true/g);
    if (words) console.log(`${name}:`, [...new Set(words)].sort().join(' '));
  }
});
CODE
output="$(node seen.cjs)"
echo "$output"
[ "$output" = 'patientResults: true
patientEvaluatedRecords: In-Note' ]
