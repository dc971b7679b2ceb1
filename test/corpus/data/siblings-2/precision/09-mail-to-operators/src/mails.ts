import { Resend } from 'resend';
import pino from 'pino';

const resend = new Resend(process.env.RESEND_KEY);
const log = pino();
const OPERATORS = ['ops@practice-billing.example'];

interface Owner { email: string; practice: string; plan: 'basic' | 'plus' }
interface Receptionist { email: string; role: 'receptionist' }

export async function planChanged(owner: Owner): Promise<void> {
  await resend.emails.send({ from: 'billing@practice-billing.example', to: OPERATORS, subject: 'Plan', text: `${owner.practice} has ${owner.plan} now` }); // safe: the vendor's own mailbox
  await resend.emails.send({ from: 'billing@practice-billing.example', to: owner.email, subject: 'Your plan', text: 'Thank you' }); // safe: a customer's bill
}

export async function diskAlert(host: string, percent: number): Promise<void> {
  await resend.emails.send({ from: 'cron@practice-billing.example', to: OPERATORS, subject: `Disk of ${host}`, text: `${percent} %` }); // safe: a server
}

export function seatGiven(by: Owner, receptionist: Receptionist): void {
  log.info({ by: by.email, to: receptionist.email, role: receptionist.role }, 'seat given'); // safe: staff invites staff
}

interface RecallPatient { fullName: string; email: string; diagnosis: string }
export async function recall(patient: RecallPatient): Promise<void> {
  await resend.emails.send({ from: 'desk@practice-billing.example', to: patient.email, subject: 'Recall', text: `${patient.fullName}, your ${patient.diagnosis} needs a check` }); // leak
}
