const fs = require('fs');
const path = require('path');
const chalk = require('chalk');
const { claimsOf } = require('../db');
const { sealTo } = require('../seal');
const { assertNpi, assertUnique, problems } = require('../validate');
const { claimLoop, envelope } = require('../x12');

async function build(month, { out }) {
  const claims = claimsOf(month);
  console.log(chalk.bold(`${claims.length} claims in ${month}`)); // safe
  assertUnique(claims);

  const good = [];
  const rejects = [];
  for (const claim of claims) {
    assertNpi(claim.npi);
    const bad = problems(claim);
    if (bad.length > 0) {
      console.warn(`  ${claim.id}: ${bad.join(', ')}`); // safe
      console.warn(chalk.red(`  ${claim.lastName}, ${claim.firstName} ${claim.icd10}`)); // leak: log
      rejects.push(claim);
    } else {
      good.push(claim);
    }
  }

  if (process.env.CLAIMFORGE_TRACE) process.stderr.write(`${claimLoop(good[0])}\n`); // leak: log
  fs.mkdirSync(out, { recursive: true });
  const control = String(Date.now()).slice(-9);
  fs.writeFileSync(path.join(out, `${month}-rejects.json`), JSON.stringify(rejects, null, 2)); // leak: file
  fs.writeFileSync(path.join(out, `${month}.count`), `${good.length}\n`); // safe
  fs.writeFileSync(path.join(out, `${month}.837.pgp`), await sealTo(envelope(good, control))); // safe

  const total = good.reduce((sum, c) => sum + c.total, 0);
  console.log(`batch ${control}: ${good.length} claims, $${total.toFixed(2)}`); // safe
  const providers = [...new Set(claims.map((c) => c.providerName))];
  console.log(`providers: ${providers.join(', ')}`); // safe
}

module.exports = { build };
