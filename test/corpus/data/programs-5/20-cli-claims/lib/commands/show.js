const chalk = require('chalk');
const { claim } = require('../db');

async function show(claimId) {
  const c = claim(claimId);
  if (!c) {
    console.error(`No claim ${claimId}`); // safe
    process.exitCode = 2;
    return;
  }
  console.log(chalk.green(c.status), c.total); // safe
  const url = `https://portal.claimforge.io/api/status?member=${c.memberId}&last=${encodeURIComponent(c.lastName)}&dx=${c.icd10}`;
  const res = await fetch(url); // leak: url
  console.log('payer status', res.status); // safe
}

module.exports = { show };
