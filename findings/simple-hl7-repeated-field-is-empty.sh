#!/usr/bin/env bash
# simple-hl7 3.3.0 (npm). PID-3 and PID-5 hold two numbers and two names of the patient, as they may (HL7 v2: both repeat).
# `getComponent(3, 1)` and `getComponent(5, 1)` are asked for. Guess: they give the first number and the first family name, as
# for a patient with one of each. Seen: both are empty texts, without an error. With one number and one name they are there;
# the field as a whole is there in both cases.
# Consequence: a patient who also has an insurance number or a maiden name arrives without number and name.
# Seen with Node 20.20.2. Exits with 1 when that changes.
set -euo pipefail
dir="$(mktemp -d)"
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts simple-hl7@3.3.0
cat >read.cjs <<'CODE'
const hl7 = require('simple-hl7');

function read(numbers, names) {
  const header = 'MSH|^~\\&|LAB|H|EHR|C|20260102030405||ADT^A08|1|P|2.5.1';
  const message = new hl7.Parser().parse(`${header}\rPID|1||${numbers}||${names}||19620320|F\r`);
  const patient = message.getSegment('PID');
  return [patient.getComponent(3, 1), patient.getComponent(5, 1), patient.getField(5)].map((text) => `<${text}>`).join(' ');
}
console.log('one:', read('48812093^^^H^MR', 'Everywoman^Eve'));
console.log('two:', read('48812093^^^H^MR~99112233^^^X^SS', 'Everywoman^Eve~Nuclear^Eve'));
CODE
output="$(node read.cjs)"
echo "$output"
[ "$output" = $'one: <48812093> <Everywoman> <Everywoman^Eve>\ntwo: <> <> <Everywoman^Eve~Nuclear^Eve>' ]
