#!/usr/bin/env bash
# exceljs 4.4.0 (npm). A sheet lists three patients under a title row; rows are deleted with `spliceRows` before the workbook is sent. Guess:
# what was deleted is gone, whichever rows they were. Seen: a row in the middle, and the last one alone, are; the last two, and all three,
# stay as they were with their comments, and nothing is said.
# Consequence: who takes the last patients out of a list sends them.
# Seen with Node 20.20.2. Exits with 1 when that changes.
set -euo pipefail
dir="$(mktemp -d)"
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts exceljs@4.4.0
cat >seen.cjs <<'CODE'
const ExcelJS = require('exceljs');

const deletions = {
  'one in the middle': (sheet) => sheet.spliceRows(3, 1),
  'the last one': (sheet) => sheet.spliceRows(4, 1),
  'the last two': (sheet) => sheet.spliceRows(3, 2),
  'all three': (sheet) => sheet.spliceRows(2, 3),
};
(async () => {
  for (const [name, remove] of Object.entries(deletions)) {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('Patients');
    sheet.addRows([['name'], ['In-1'], ['In-2'], ['In-3']]);
    for (const row of [2, 3, 4]) sheet.getCell(`A${row}`).note = `Note-${row - 1}`;
    remove(sheet);
    const read = new ExcelJS.Workbook();
    await read.xlsx.load(await workbook.xlsx.writeBuffer());
    const seen = [];
    read.getWorksheet('Patients').getColumn(1).eachCell({ includeEmpty: true }, (cell) => seen.push(cell.value, cell.note?.texts?.map((part) => part.text).join('') ?? cell.note));
    console.log(`${name}:`, seen.filter((text) => text && text !== 'name').join(' '));
  }
})();
CODE
output="$(node seen.cjs)"
echo "$output"
expected='one in the middle: In-1 Note-1 In-3
the last one: In-1 Note-1 In-2 Note-2
the last two: In-1 Note-1 In-2 Note-2 In-3 Note-3
all three: In-1 Note-1 In-2 Note-2 In-3 Note-3'
[ "$output" = "$expected" ]
