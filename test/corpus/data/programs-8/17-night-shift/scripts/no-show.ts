import sgMail from '@sendgrid/mail';
import ExcelJS from 'exceljs';
import cron from 'node-cron';
import { rows } from '../lib/db.js';
import type { Appointment } from '../lib/types.js';

sgMail.setApiKey(process.env.SENDGRID_API_KEY ?? '');

const SQL = `select * from appointments where starts_at::date = current_date - 1`;

function byProvider(list: Appointment[]): Map<string, number> {
  const m = new Map<string, number>();
  list.forEach((a) => m.set(a.provider, (m.get(a.provider) ?? 0) + 1));
  return m;
}

async function workbook(list: Appointment[]): Promise<void> {
  const wb = new ExcelJS.Workbook();
  const ws = wb.addWorksheet('No-shows');
  ws.columns = [{ header: 'Name', key: 'n' }, { header: 'Phone', key: 'p' }, { header: 'Reason', key: 'r' }];
  for (const a of list) ws.addRow({ n: a.patient_name, p: a.patient_phone, r: a.reason_for_visit });
  await wb.xlsx.writeFile('/tmp/no-shows.xlsx'); // leak: file
}

export async function run(): Promise<void> {
  const all = await rows<Appointment>(SQL);
  const missed = all.filter((a) => a.status === 'no_show');
  console.log(`no-shows ${missed.length} of ${all.length}`); // safe: counts
  console.log(Object.fromEntries(byProvider(missed))); // safe: counts by provider
  await workbook(missed);
  const html = missed.map(({ patient_name, reason_for_visit }) => `<li>${patient_name} – ${reason_for_visit}</li>`).join('');
  await sgMail.send({ to: 'frontdesk@clinic.example', from: 'night@clinic.example', subject: `${missed.length} no-shows`, html }); // leak: messaging
  const summary = [...byProvider(missed)].map(([p, n]) => `${p}: ${n}`).join('\n');
  await sgMail.send({ to: 'managers@clinic.example', from: 'night@clinic.example', subject: 'No-shows by provider', text: summary }); // safe: counts by staff
  for (const a of missed) {
    const url = `https://rebook.clinic.example/new?phone=${encodeURIComponent(a.patient_phone)}&reason=${encodeURIComponent(a.reason_for_visit)}`;
    const res = await fetch(url); // leak: url
    console.log(a.appointment_id, res.status); // safe: reference and status
    if (res.status === 410) console.log(`${a.patient_phone} cannot be rebooked`); // leak: log
  }
}

cron.schedule('0 5 * * *', () => run().catch((e: Error) => console.error('no-show run', e.name))); // safe: type name
