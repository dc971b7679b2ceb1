#!/usr/bin/env bash
# @redoxengine/redox-hl7-v2 1.0.1 (npm). A note of a result (NTE-3) has an escaped delimiter and a line break as HL7 v2 writes it in
# formatted text (`\.br\`). The message is parsed and written again. Guess: the note that comes out equals the one that went in. Seen:
# the delimiter does; the parser leaves `\.br\` as it is, and the writer takes its backslashes for text and escapes them: `\E\.br\E\`,
# so that the next system shows the characters in place of a line break.
# Consequence: a list of findings or doses arrives in one line with signs between, and no error says so.
# Seen with Node 20.20.2. Exits with 1 when that changes.
set -euo pipefail
dir="$(mktemp -d)"
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"commonjs"}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts @redoxengine/redox-hl7-v2@1.0.1
cat >seen.cjs <<'CODE'
const { Generator, Parser } = require('@redoxengine/redox-hl7-v2');

const text = [
  'MSH|^~\\&|LAB|H1|EHR|H2|20260304101500||ORU^R01^ORU_R01|M1|P|2.5.1',
  'PID|1||In-Number^^^H1^MR||In-Family^In-Given',
  'OBR|1|||24323-8^Panel^LN',
  'OBX|1|NM|2823-3^Potassium^LN||7.1|mmol/L|||||F',
  'NTE|1||5 mg \\T\\ rest\\.br\\no driving',
  '',
].join('\r');
const written = new Generator().write(new Parser().parse(text));
console.log(written.match(/NTE\|1\|\|([^|\r]*)/)[1]);
CODE
output="$(node seen.cjs)"
echo "$output"
[ "$output" = '5 mg \T\ rest\E\.br\E\no driving' ]
