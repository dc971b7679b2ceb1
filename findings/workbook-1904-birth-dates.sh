#!/bin/sh
# Workbooks of Excel for Mac may count days from 1904. SheetJS (xlsx 0.18.5, the newest on npm) reads such a workbook and
# says so in its properties, but with `cellDates: true` the dates of cells are four years and a day too early, while the
# text that it shows for the same cell is right. ExcelJS 4.4.0 reads the date that was written. A birth date that is
# imported in this way is wrong for every patient, and no error is raised.
# Seen with Node 20.20.2: text 1957-03-22, date 1953-03-21. Exits with 1 when that changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --ignore-scripts xlsx@0.18.5 exceljs@4.4.0 >/dev/null 2>&1
cat >read.cjs <<'JS'
const ExcelJS = require('exceljs');
const XLSX = require('xlsx');

async function main() {
  const written = new ExcelJS.Workbook();
  written.properties.date1904 = true;
  const cell = written.addWorksheet('Patients').getCell('A1');
  cell.value = new Date('1957-03-22T00:00:00Z');
  cell.numFmt = 'yyyy-mm-dd';
  await written.xlsx.writeFile('patients.xlsx');

  const again = new ExcelJS.Workbook();
  await again.xlsx.readFile('patients.xlsx');
  const exceljs = again.worksheets[0].getCell('A1').value.toISOString().slice(0, 10);
  const workbook = XLSX.readFile('patients.xlsx', { cellDates: true });
  const { v, w } = workbook.Sheets.Patients.A1;
  const sheetjs = v.toISOString().slice(0, 10);
  console.log(`written 1957-03-22, counted from 1904: ${workbook.Workbook.WBProps.date1904}`);
  console.log(`exceljs ${exceljs}; xlsx as text ${w}, as a date ${sheetjs}`);
  process.exit(exceljs === '1957-03-22' && w === '1957-03-22' && sheetjs === '1953-03-21' ? 0 : 1);
}

main();
JS
TZ=UTC node read.cjs
