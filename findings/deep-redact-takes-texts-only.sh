#!/usr/bin/env bash
# @hackylabs/deep-redact 3.0.5 (npm). A record is redacted with `blacklistedKeys: ['mrn']`. Guess: whatever stands under that key is
# gone, at every depth. Seen: a text is, also inside lists, maps and nested objects; a number, a list of texts and an object under the
# same key stay as they are, and so does a key that is written `MRN`. `types` names the
# kinds that are replaced and is `string` alone; with `number` and `object` added, the capitals are what is left.
# Consequence: record numbers that are numbers in one system and texts in another are redacted in one of them.
# Seen with Node 20.20.2. Exits with 1 when that changes.
set -euo pipefail
dir="$(mktemp -d)"
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts @hackylabs/deep-redact@3.0.5
cat >seen.cjs <<'CODE'
const { DeepRedact } = require('@hackylabs/deep-redact');

const record = {
  text: { mrn: '48812093' },
  listed: [{ mrn: '48812093' }],
  map: new Map([['mrn', '48812093']]),
  number: { mrn: 48812093 },
  texts: { mrn: ['48812093'] },
  object: { mrn: { value: '48812093' } },
  capitals: { MRN: '48812093' },
};
const held = (options) => Object.entries(new DeepRedact({ blacklistedKeys: ['mrn'], ...options }).redact(record)).filter(([, part]) => JSON.stringify(part).includes('48812093'));
console.log('held:', ...held({}).map(([key]) => key));
console.log('held with types:', ...held({ types: ['string', 'number', 'object'] }).map(([key]) => key));
CODE
output="$(node seen.cjs)"
echo "$output"
expected='held: number texts object capitals
held with types: capitals'
[ "$output" = "$expected" ]
