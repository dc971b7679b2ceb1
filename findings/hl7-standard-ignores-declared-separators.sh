#!/usr/bin/env bash
# hl7-standard 1.0.4 (npm). Each HL7 v2 message declares its separators (MSH-1, MSH-2). A message with `*` for components, and one with
# `#` for fields, are read; both are what the standard allows. Guess: the family name (PID-5.1) is the same as in the usual form, or an
# error says that it isn't. Seen: without an error it is family and given name in one with `*`, and null with `#`, as if the message had
# no patient. An escaped `&` stays `\T\` in what is read, and what `build()` writes of a message with carriage returns ends its
# segments with CR LF, which the standard does not have. Consequence: a check for a patient's name finds none in a valid
# message, and what goes on is read otherwise by the next system.
# Seen with Node 20.20.2. Exits with 1 when that changes.
set -euo pipefail
dir="$(mktemp -d)"
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"commonjs"}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts hl7-standard@1.0.4
cat >seen.cjs <<'CODE'
const HL7 = require('hl7-standard');

const usual = [
  'MSH|^~\\&|LAB|H1|EHR|H2|20260304101500||ADT^A08|M1|P|2.5.1',
  'PID|1||In-Number^^^H1^MR||In-Family^In-Given||19500320|F|||1 In-Street \\T\\ Sons^^In-City',
  'PV1|1|O',
  '',
].join('\r');
const forms = { usual, components: usual.replaceAll('^', '*'), fields: usual.replaceAll('|', '#') };
for (const [name, text] of Object.entries(forms)) {
  const message = new HL7(text);
  message.transform();
  console.log(`${name}:`, message.get('PID.5.1'), '/', message.get('PID.11.1'));
}
const message = new HL7(usual);
message.transform();
console.log('written with CR LF:', message.build().includes('\r\n'));
CODE
output="$(node seen.cjs)"
echo "$output"
expected='usual: In-Family / 1 In-Street \T\ Sons
components: In-Family*In-Given / 1 In-Street \T\ Sons**In-City
fields: null / null
written with CR LF: true'
[ "$output" = "$expected" ]
