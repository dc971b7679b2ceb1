#!/usr/bin/env bash
# openredaction 1.1.5 (npm). A note has a record number, an account, a telephone number, an e-mail address, a date of birth and a social
# security number. It is redacted with the defaults and with `preset: 'hipaa'`. Guess: the preset named after the
# law takes at least what the defaults take, since records and accounts are on its list of eighteen identifiers. Seen: with
# `hipaa` record number and account stay, which the defaults take: a preset stands in for all other patterns, and
# has none for records.
# Consequence: who names the law to be safe hands on the number by which the hospital finds the patient.
# Seen with Node 20.20.2. Exits with 1 when that changes.
set -euo pipefail
dir="$(mktemp -d)"
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts openredaction@1.1.5
cat >seen.cjs <<'CODE'
const { OpenRedaction } = require('openredaction');

const values = { record: '48812093', account: '7712340098', born: '03/14/1962', social: '536-22-8726', mail: 'eve@clinic-mail.org', phone: '617-555-0123' };
const note = `DOB ${values.born}, MRN ${values.record}, account number ${values.account}, SSN ${values.social}, mail ${values.mail}, phone ${values.phone}.`;
(async () => {
  for (const options of [{}, { preset: 'hipaa' }]) {
    const { redacted } = await new OpenRedaction(options).detect(note);
    const left = Object.keys(values).filter((name) => redacted.includes(values[name]));
    console.log(JSON.stringify(options), 'leaves', left.join(' ') || 'nothing');
  }
})();
CODE
output="$(node seen.cjs)"
echo "$output"
[ "$output" = '{} leaves nothing
{"preset":"hipaa"} leaves record account' ]
