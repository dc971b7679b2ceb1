#!/usr/bin/env bash
# redact-pii 3.4.0 (npm). Sentences of notes go through `new SyncRedactor().redact(text)`, as its first page shows with "Hi David Johnson".
# Guess: a name of two words is taken out whole wherever it stands, and of a date of birth nothing is left that says the day. Seen:
# after a greeting the whole name is; elsewhere words on a list of given names are, and the family name stays, also in "Everywoman, Jane". Of a
# date the year goes and the day and month stay, all of it where the year has two digits; a record number that begins with a letter stays.
# Consequence: PERSON_NAME in the output looks as if the name were gone, beside the half of it by which a patient is found.
# Seen with Node 20.20.2. Exits with 1 when that changes.
set -euo pipefail
dir="$(mktemp -d)"
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts redact-pii@3.4.0
cat >seen.cjs <<'CODE'
const { SyncRedactor } = require('redact-pii');

const redactor = new SyncRedactor();
const notes = ['Hi Jane Everywoman, your result', 'Patient Jane Everywoman was seen', 'Patient: Everywoman, Jane', 'born 03/20/1962', 'born 3/20/62', 'MRN A1234567', 'MRN 48812093'];
for (const note of notes) console.log(`${note} -> ${redactor.redact(note)}`);
CODE
output="$(node seen.cjs)"
echo "$output"
[ "$output" = 'Hi Jane Everywoman, your result -> Hi PERSON_NAME, your result
Patient Jane Everywoman was seen -> Patient PERSON_NAME Everywoman was seen
Patient: Everywoman, Jane -> Patient: Everywoman, PERSON_NAME
born 03/20/1962 -> born 03/20/DIGITS
born 3/20/62 -> born 3/20/62
MRN A1234567 -> MRN A1234567
MRN 48812093 -> MRN DIGITS' ]
