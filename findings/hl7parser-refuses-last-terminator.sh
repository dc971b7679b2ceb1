#!/bin/sh
# Every segment of an HL7 v2 message ends with a carriage return, the last one too (HL7 v2.5.1, chapter 2). hl7parser
# 1.0.1 reads a message that lacks the last one, and refuses the one that the standard asks for: create() takes it, and
# the first get() throws "Segment must have a name." With line feeds alone it throws nothing, and every field behind the
# header is null. So what comes over MLLP fails late, and what comes from a file loses the patient in silence.
# Seen with Node 20.20.2. Exits with 1 when that changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts hl7parser@1.0.1
cat >read.cjs <<'JS'
const hl7parser = require('hl7parser');

const SEGMENTS = [
  'MSH|^~\\&|ADT|HOSPITAL|LAB|HOSPITAL|20240311||ADT^A01|1|P|2.5',
  'PID|1||48812093^^^HOSPITAL^MR||EVERYWOMAN^EVE',
];

function family(text) {
  try {
    return String(hl7parser.create(text).get('PID.5'));
  } catch ({ message }) {
    return `throws: ${message}`;
  }
}

const seen = [SEGMENTS.join('\r'), SEGMENTS.map((segment) => `${segment}\r`).join(''), SEGMENTS.join('\n')].map(family);
console.log('hl7parser 1.0.1, between, after each, line feeds:', seen);
const expected = ['EVERYWOMAN^EVE', 'throws: Segment must have a name.', 'null'];
process.exit(JSON.stringify(seen) === JSON.stringify(expected) ? 0 : 1);
JS
node read.cjs
