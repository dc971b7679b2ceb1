const fs = require('fs');
const { parse } = require('csv-parse/sync');

const COLUMNS = ['member_name', 'ssn', 'birth_date', 'plan_code', 'icd10', 'case_notes'];

function importRoster(file) {
  const raw = fs.readFileSync(file, 'utf8');
  const records = parse(raw, { columns: COLUMNS, from_line: 2 });
  console.log('columns', COLUMNS.join(', ')); // safe
  const bad = records.find((r) => !/^\d{4}-\d{2}-\d{2}$/.test(r.birth_date));
  if (bad) {
    console.error('bad row', JSON.stringify(bad)); // leak: log
    process.exitCode = 2;
  }
  return records;
}

module.exports = { importRoster, COLUMNS };
