#!/usr/bin/env bash
# apache-arrow 21.2.0 (npm) with pyarrow 26.0.1 (PyPI). A table of doses in milligrams, decimal(6, 2), is written by Python as an
# Arrow file and read in Node. Guess: 1.25 is read as 1.25, or as something that can't be taken for a number. Seen: as a text, as
# a number and in JSON it is 125, without an error, since the scale stands in the type and is left to the reader; pyarrow
# reads 1.25. What is stored as a float is right.
# Consequence: doses and lab values that pass through such a file are a hundred times too high.
# Seen with Node 20.20.2, Python 3.11.7. Exits with 1 when that changes.
set -euo pipefail
dir="$(mktemp -d)"
trap 'rm -rf "$dir"' EXIT
cd "$dir"
python3 -m venv python
python/bin/pip install --quiet --disable-pip-version-check pyarrow==26.0.1
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts apache-arrow@21.2.0
python/bin/python - <<'PY'
from decimal import Decimal

import pyarrow as pa

doses = pa.array([Decimal("1.25")], pa.decimal128(6, 2))
table = pa.table({"decimal": doses, "float": doses.cast(pa.float64())})
with pa.ipc.new_file("doses.arrow", table.schema) as file:
    file.write_table(table)
print("python:", pa.ipc.open_file("doses.arrow").read_all().column("decimal")[0])
PY
cat >read.mjs <<'CODE'
import { readFileSync } from 'node:fs';
import { tableFromIPC } from 'apache-arrow';

const table = tableFromIPC(readFileSync('doses.arrow'));
const { decimal, float } = table.get(0);
console.log('node:', String(decimal), Number(decimal), JSON.stringify(table.get(0)), 'float', float);
CODE
output="$(node read.mjs)"
echo "$output"
[ "$output" = 'node: 125 125 {"decimal":"\"125\"","float":1.25} float 1.25' ]
