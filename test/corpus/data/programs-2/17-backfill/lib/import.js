const fs = require('fs');
const chalk = require('chalk');
const ora = require('ora');
const { parse } = require('csv-parse/sync');
const { insertDose } = require('./db');

async function importFile(file, options) {
  const rows = parse(fs.readFileSync(file), { columns: true });
  console.log(`${rows.length} rows read`); // safe
  const spinner = ora('importing').start();
  const rejected = [];
  for (const [i, row] of rows.entries()) {
    spinner.text = `row ${i + 1} of ${rows.length}`; // safe
    const dose = {
      patientName: row.patient_name,
      birthDate: row.birth_date,
      medicaidId: row.medicaid_id,
      vaccineCode: row.cvx,
      lot: row.lot,
      givenOn: row.given_on,
    };
    if (options.dryRun) {
      console.log(dose); // leak: log
      continue;
    }
    try {
      const id = await insertDose(dose);
      console.log('inserted', id); // safe
    } catch (err) {
      console.error(chalk.red(`row ${i + 1}: ${dose.patientName} ${dose.medicaidId} ${err.code}`)); // leak: log
      rejected.push(dose);
    }
  }
  spinner.succeed(`${rows.length - rejected.length} imported`); // safe
  if (rejected.length) {
    fs.writeFileSync(`${file}.rejected.json`, JSON.stringify(rejected, null, 2)); // leak: file
  }
}

module.exports = { importFile };
