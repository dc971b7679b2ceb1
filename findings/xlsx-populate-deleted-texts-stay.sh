#!/usr/bin/env bash
# xlsx-populate 1.21.0 with jszip 3.10.1 (npm). A workbook has a sheet of patients and one for everybody. It is opened and saved once with the
# sheet of patients deleted, once with its range cleared, once with a cell overwritten. Guess: what is in no sheet any more is not in the file.
# Seen: in all three the names stand in `xl/sharedStrings.xml` as they were: its texts are read with the workbook, written again and never
# taken out; no sheet refers to them.
# Consequence: Excel shows nothing of them, and whoever unpacks the file reads the list of patients.
# Seen with Node 20.20.2. Exits with 1 when that changes.
set -euo pipefail
dir="$(mktemp -d)"
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts xlsx-populate@1.21.0 jszip@3.10.1
cat >seen.cjs <<'CODE'
const JSZip = require('jszip');
const XlsxPopulate = require('xlsx-populate');

const changes = {
  'nothing': () => undefined,
  'sheet deleted': (workbook) => workbook.deleteSheet('Patients'),
  'range cleared': (workbook) => workbook.sheet('Patients').usedRange().clear(),
  'cell overwritten': (workbook) => workbook.sheet('Patients').cell('A1').value('none'),
};
(async () => {
  const made = await XlsxPopulate.fromBlankAsync();
  made.sheet(0).cell('A1').value('For everybody');
  const patients = made.addSheet('Patients');
  patients.cell('A1').value('In-1');
  patients.cell('A2').value('In-2');
  const bytes = await made.outputAsync();
  for (const [name, change] of Object.entries(changes)) {
    const workbook = await XlsxPopulate.fromDataAsync(bytes);
    change(workbook);
    const written = await workbook.outputAsync();
    const cells = (await XlsxPopulate.fromDataAsync(written)).sheets().flatMap((sheet) => sheet.usedRange()?.value().flat() ?? []);
    const zip = await JSZip.loadAsync(written);
    const held = [];
    for (const file of Object.values(zip.files)) held.push(...((await file.async('string')).match(/In-\d/g) ?? []).map((word) => `${file.name}:${word}`));
    console.log(`${name}: cells ${cells.filter((text) => /^In-/.test(text)).join(' ') || 'none'}, file ${held.join(' ')}`);
  }
})();
CODE
output="$(node seen.cjs)"
echo "$output"
[ "$output" = 'nothing: cells In-1 In-2, file xl/sharedStrings.xml:In-1 xl/sharedStrings.xml:In-2
sheet deleted: cells none, file xl/sharedStrings.xml:In-1 xl/sharedStrings.xml:In-2
range cleared: cells none, file xl/sharedStrings.xml:In-1 xl/sharedStrings.xml:In-2
cell overwritten: cells In-2, file xl/sharedStrings.xml:In-1 xl/sharedStrings.xml:In-2' ]
