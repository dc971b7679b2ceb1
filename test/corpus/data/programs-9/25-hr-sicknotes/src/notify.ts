import { WebClient } from '@slack/web-api';
import sg from '@sendgrid/mail';
import { logger } from './logger';
import type { SickNote } from './sicknotes';

const slack = new WebClient(process.env.SLACK_TOKEN);
sg.setApiKey(process.env.SENDGRID_KEY!);

export async function notifyManager(n: SickNote) {
  const text = `${n.employeeName} is sick until ${n.until}: ${n.diagnosis}`;
  const r = await slack.chat.postMessage({ channel: '#managers', text }); // leak: messag|mail|sms|chat
  logger.info('manager told', { ok: r.ok, ts: r.ts }); // safe
}

export async function mailPayroll(employeeId: string, days: number) {
  await sg.send({ to: 'payroll@workforce.example', from: 'hr@workforce.example', subject: 'Absence', text: `Employee ${employeeId}: ${days} days` });
}

export async function mailInsurer(n: SickNote) {
  try {
    await sg.send({ to: 'claims@insurer.example', from: 'hr@workforce.example', subject: `Sick pay ${n.employeeName}`, text: `Diagnosis ${n.icd10} ${n.diagnosis}, Dr ${n.doctor}` }); // leak: messag|mail|sms|chat
  } catch {
    logger.error(`insurer mail failed for ${n.employeeName}, ${n.diagnosis}`); // leak: log
  }
}
