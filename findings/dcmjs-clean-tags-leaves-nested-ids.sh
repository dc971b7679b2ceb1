#!/bin/sh
# dcmjs 0.51.1 (npm). An image with a second number of the patient (Other Patient IDs Sequence), a request and a field of
# a maker is cleaned with `anonymizer.cleanTags(dataset)`, whose list names the patient's number. Guess: what the list
# names is emptied wherever it stands, as the standard's profile asks (DICOM PS3.15, annex E, "all levels"). Seen: the
# number at the top becomes ANON^ID and the study description is empty; the same tag inside the sequence keeps its
# number, the description of the request its text, and the private field its value.
# Seen with Node 20.20.2. Exits with 1 when that changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts dcmjs@0.51.1
cat >clean.cjs <<'JS'
const { anonymizer } = require('dcmjs');

const dataset = {
  '00081030': { vr: 'LO', Value: ['Study of Everywoman'] },
  '00100020': { vr: 'LO', Value: ['48812093'] },
  '00101002': { vr: 'SQ', Value: [{ '00100020': { vr: 'LO', Value: ['99112233'] } }] },
  '00110010': { vr: 'LO', Value: ['ACME 1.0'] },
  '00111001': { vr: 'LO', Value: ['Everywoman, bed 4'] },
  '00400275': { vr: 'SQ', Value: [{ '00321060': { vr: 'LO', Value: ['for Everywoman'] } }] },
};
anonymizer.cleanTags(dataset);
const seen = {
  number: dataset['00100020'].Value,
  description: dataset['00081030'].Value,
  otherNumber: dataset['00101002'].Value[0]['00100020'].Value,
  request: dataset['00400275'].Value[0]['00321060'].Value,
  private: dataset['00111001'].Value,
};
console.log('dcmjs 0.51.1, cleanTags:', JSON.stringify(seen));
const kept = seen.otherNumber[0] === '99112233' && seen.request[0] === 'for Everywoman' && seen.private[0] === 'Everywoman, bed 4';
process.exit(seen.number[0] === 'ANON^ID' && kept ? 0 : 1);
JS
node clean.cjs
