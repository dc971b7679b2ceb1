const fs = require('fs');
const readline = require('readline');
const bunyan = require('bunyan');
const { Customer, Drug, sequelize } = require('./models');

const log = bunyan.createLogger({ name: 'import' });

function toCustomer(line) {
  const [name, dob, mobile, email, insuranceMemberId] = line.split(';').map((s) => s.trim());
  if (!/^\d{4}-\d{2}-\d{2}$/.test(dob)) {
    throw new Error(`bad birth date "${dob}" for ${name}, member ${insuranceMemberId}`);
  }
  return { name, dob, mobile, email, insuranceMemberId };
}

async function importCustomers(path) {
  const rl = readline.createInterface({ input: fs.createReadStream(path) });
  const bad = [];
  let n = 0;
  for await (const line of rl) {
    try {
      await Customer.create(toCustomer(line)); // safe
      n += 1;
    } catch (e) {
      log.error(e.message); // leak: log
      bad.push(line);
    }
  }
  log.info({ imported: n, bad: bad.length, path }, 'customers imported'); // safe
  if (bad.length) fs.writeFileSync(path + '.bad', bad.join('\n')); // leak: file
}

async function importDrugs(path) {
  const lines = fs.readFileSync(path, 'utf8').split('\n'); // safe
  const t = await sequelize.transaction();
  for (const line of lines) {
    const [ndc, name, strength] = line.split(';');
    await Drug.upsert({ ndc, name, strength }, { transaction: t }); // safe
    log.debug({ ndc, name, strength }, 'drug'); // safe
  }
  await t.commit();
  fs.writeFileSync(path + '.done', String(lines.length)); // safe
}

module.exports = { importCustomers, importDrugs };
