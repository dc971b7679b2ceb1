#!/bin/sh
# An export of visits may have two columns of one title: `name` of the patient, and `name` of the clinician. csv-parse 7.0.3
# with `columns: true` makes an object of each row that holds the last of them, and says nothing of the first: the patient's
# name is gone, with no error, no warning and no other key. A check that reads rows in this way finds a clinician and no
# patient; rows read as arrays have both. `group_columns_by_name` gives both, and is off.
# Seen with Node 20.20.2. Exits with 1 when that changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --ignore-scripts csv-parse@7.0.3 >/dev/null 2>&1
cat >read.cjs <<'JS'
const { parse } = require('csv-parse/sync');

const text = 'name,mrn,name\nEve Everywoman,48812093,Ida Meyer\n';
const [row] = parse(text, { columns: true });
const [, cells] = parse(text);
console.log('csv-parse 7.0.3, columns: true:', JSON.stringify(row));
console.log('csv-parse 7.0.3, arrays:', JSON.stringify(cells));
process.exit(!JSON.stringify(row).includes('Everywoman') && cells[0] === 'Eve Everywoman' ? 0 : 1);
JS
node read.cjs
