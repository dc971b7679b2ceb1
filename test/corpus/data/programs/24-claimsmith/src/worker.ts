import { readFile, readdir, writeFile } from 'node:fs/promises';
import tracer from 'dd-trace';
import { Client as FtpClient } from 'basic-ftp';
import axios from 'axios';
import { Readable } from 'node:stream';
import { parse837, type Claim837 } from './x12/parser';
import { denied, insertClaim } from './store';
import { log } from './log';

tracer.init({ service: 'claimsmith' });

async function toClearinghouse(claim: Claim837, raw: string) {
  const ftp = new FtpClient();
  await ftp.access({ host: 'ftp.clearinghouse.example.com', user: process.env.FTP_USER, password: process.env.FTP_PASS, secure: false });
  await ftp.uploadFrom(Readable.from(raw), `/in/${claim.controlNumber}.837`); // leak: plaintext
  ftp.close();
}

async function processFile(path: string) {
  const raw = await readFile(path, 'latin1');
  const claim = parse837(raw);
  log.info('claim', claim); // leak: log
  log.info('claim lines', claim.lines.length); // safe
  log.masked('subscriber', claim.subscriber.memberId); // safe
  await tracer.trace('claim.process', async (span) => {
    span?.setTag('payer.id', claim.payer.id); // safe
    span?.setTag('subscriber', `${claim.subscriber.first} ${claim.subscriber.last} ${claim.subscriber.dob}`); // leak: error_monitor|log
    const id = await insertClaim(claim);
    span?.setTag('claim.id', id); // safe
    if (claim.dx.length === 0) {
      log.error(`no dx on claim of member ${claim.subscriber.memberId} ${claim.subscriber.last}`); // leak: log
      return;
    }
    await toClearinghouse(claim, raw);
  });
}

async function denialReport() {
  const rows = await denied();
  const csv = rows.map((r) => `${r.id},${r.sub_last},${r.sub_first},${r.mbr_id},${r.dx},${r.reason}`).join('\n');
  await writeFile('/tmp/denials.csv', csv); // leak: file
  await axios.post('https://api.airtable.com/v0/app1/Denials', { records: rows.map((r) => ({ fields: { Member: `${r.sub_first} ${r.sub_last}`, Dx: r.dx } })) }); // leak: third-party
  log.info('denial report rows', rows.length); // safe
}

async function main() {
  const inbox = process.env.INBOX ?? '/data/in';
  for (const f of await readdir(inbox)) await processFile(`${inbox}/${f}`);
  await denialReport();
}

main().catch((e) => {
  log.error('worker stopped', (e as NodeJS.ErrnoException).code); // safe
  process.exit(1);
});
