import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import sgMail from '@sendgrid/mail';
import { listByCounselor, type Proband } from '../core/proband.js';
import { logger } from '../core/log.js';

interface Counselor { id: string; name: string; email: string }

sgMail.setApiKey(process.env.SENDGRID_KEY!);

const hasPathogenic = (p: Proband) => p.variants.some((v) => v.classification === 'pathogenic');

async function writeWorklist(counselor: Counselor, rows: Proband[]) {
  const out = createWriteStream(`/tmp/${counselor.id}.csv`);
  out.write('name;dob;gene\n'); // safe
  for (const row of rows) {
    const genes = row.variants.map((v) => v.gene).join('+');
    out.write(`${row.familyName}, ${row.givenName};${row.dob};${genes}\n`); // leak: file
  }
  out.end();
  await once(out, 'finish');
}

export async function handler() {
  const counselors: Counselor[] = JSON.parse(process.env.COUNSELORS ?? '[]');
  let total = 0;
  for (const c of counselors) {
    const rows = await listByCounselor(c.id);
    const urgent = rows.filter(hasPathogenic);
    total += urgent.length;
    await writeWorklist(c, urgent);
    logger.info('worklist ready', { counselor: c.name, rows: urgent.length }); // safe
    urgent.forEach((p) => logger.info('pathogenic: ' + p.familyName + ' ' + p.variants[0].gene)); // leak: log
    await sgMail.send({
      to: c.email,
      from: 'worklist@helixcounsel.example',
      subject: 'Your worklist',
      text: `Hello ${c.name}, ${urgent.length} cases wait for you. Open the portal to see them.`, // safe
    });
  }
  logger.info('digest finished', { total, counselors: counselors.length }); // safe
}
