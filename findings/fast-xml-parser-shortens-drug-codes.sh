#!/usr/bin/env bash
# fast-xml-parser 5.12.1 (npm). A prescription has its values in elements, as NCPDP SCRIPT writes them: an 11-digit drug code (NDC), a
# record number, a telephone number and an account. It is read with the parser's defaults. Guess: what stands in an element comes as the
# text that it is. Seen: what looks like a number becomes one: code and record number lose their zeros in front, the telephone number
# its plus sign, and the account 12E5 is 1200000; more digits than a number holds stay a text. What stands in attributes stays as it is,
# so that C-CDA and FHIR look right. `parseTagValue: false` leaves all as they are; `leadingZeros: false` (of
# `numberParseOptions`) the zeros only.
# Consequence: a drug is looked up under another code, and a patient is matched by another number.
# Seen with Node 20.20.2. Exits with 1 when that changes.
set -euo pipefail
dir="$(mktemp -d)"
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts fast-xml-parser@5.12.1
cat >seen.cjs <<'CODE'
const { XMLParser } = require('fast-xml-parser');

const message = `<Order><DrugCode>00093310905</DrugCode><MedicalRecord>0048812093</MedicalRecord><Telephone>+16175550123</Telephone>
<Account>12E5</Account><Long>12345678901234567890</Long><telecom value="+16175550123"/></Order>`;
for (const options of [{}, { parseTagValue: false }]) console.log(JSON.stringify(new XMLParser({ ignoreAttributes: false, ...options }).parse(message).Order));
CODE
output="$(node seen.cjs)"
echo "$output"
expected='{"DrugCode":93310905,"MedicalRecord":48812093,"Telephone":16175550123,"Account":1200000,"Long":"12345678901234567890","telecom":{"@_value":"+16175550123"}}
{"DrugCode":"00093310905","MedicalRecord":"0048812093","Telephone":"+16175550123","Account":"12E5","Long":"12345678901234567890","telecom":{"@_value":"+16175550123"}}'
[ "$output" = "$expected" ]
