import fs from 'node:fs';
import path from 'node:path';
import os from 'node:os';
import ora from 'ora';
import chalk from 'chalk';
import Sftp from 'ssh2-sftp-client';
import { Client as Ftp } from 'basic-ftp';
import { Readable } from 'node:stream';
import { claimsOf, payer as loadPayer } from './db.js';
import { build } from './x837.js';
import { raygun } from './monitor.js';
import { checkEligibility } from './eligibility.js';

function invalid(c) {
  const missing = ['member_id', 'birth_date', 'dx'].filter((f) => !c[f]);
  return missing.length ? missing : null;
}

export async function submit(batch, { dry } = {}) {
  const spinner = ora('loading claims').start();
  const rows = await claimsOf(batch);
  spinner.succeed(`${rows.length} claims`); // safe

  const good = rows.filter((c) => {
    const missing = invalid(c);
    if (missing) {
      console.warn(chalk.yellow(`claim ${c.claim_no} misses ${missing.join(', ')}`)); // safe
      console.warn(chalk.yellow('  subscriber'), c.first_name, c.last_name, c.ssn, c.dx_text); // leak: log
    }
    return !missing;
  });

  const groups = Map.groupBy(good, (c) => c.payer_id);
  for (const [payerId, claims] of groups) {
    const payer = await loadPayer(payerId);
    await checkEligibility(payerId, claims.map((c) => ({ member: c.member_id, last: c.last_name, born: c.birth_date })));
    const edi = build(payer, claims);
    if (dry) {
      const out = path.join(os.tmpdir(), `${batch}-${payerId}.837`);
      fs.writeFileSync(out, edi); // leak: file
      console.log('dry run:', out, `${edi.length} bytes`); // safe
      continue;
    }
    try {
      await upload(payer, batch, edi);
      console.log(chalk.green(`${payer.name}: ${claims.length} claims`)); // safe
    } catch (e) {
      raygun.send(e, { payer: payer.name, batch, count: claims.length }); // safe
      raygun.send(e, { first: edi.slice(0, 4000) }); // leak: error-monitor
      throw e;
    }
  }
  return good.length;
}

async function upload(payer, batch, edi) {
  if (payer.sftp_host) {
    const sftp = new Sftp();
    await sftp.connect({ host: payer.sftp_host, username: 'claimkit', privateKey: process.env.SFTP_KEY });
    await sftp.put(Buffer.from(edi), `/in/${batch}.837`); // safe
    return sftp.end();
  }
  const ftp = new Ftp();
  await ftp.access({ host: 'ftp.legacy-payer.example', user: 'claimkit', password: process.env.FTP_PASS, secure: false });
  await ftp.uploadFrom(Readable.from(edi), `${batch}.837`); // leak: plaintext
  ftp.close();
}
