import { Resend } from 'resend';
import { InvoiceReady } from './InvoiceReady.js';

const resend = new Resend(process.env.RESEND_API_KEY);
const FROM = 'billing@rehab-accounts.example';

interface CenterAdmin { email: string; firstName: string; role: 'owner' | 'therapist' }
interface RehabPatient { fullName: string; diagnosis: string; sessions: number }

export class Mailer {
  async invoice(center: { billingEmail: string; seats: number }, month: string) {
    await resend.emails.send({ from: FROM, to: center.billingEmail, subject: `Invoice ${month}`, react: <InvoiceReady seats={center.seats} month={month} /> }); // safe
  }
  async trialEnds(to = process.env.SALES_INBOX ?? FROM, daysLeft = 3) {
    await resend.emails.send({ from: FROM, to, subject: 'Trial', text: `A trial ends in ${daysLeft} days` }); // safe
  }
  async passwordReset(admin: CenterAdmin, token: string) {
    await resend.emails.send({ from: FROM, to: admin.email, subject: 'Reset your password', text: `Hello ${admin.firstName}, https://rehab-accounts.example/reset#${token}` }); // safe
    console.log(`reset mail to ${admin.role} queued`); // safe
  }
  async complain(patient: RehabPatient) {
    await resend.emails.send({ from: FROM, to: 'support@vendor.example', subject: 'Wrong plan', text: `${patient.fullName} with ${patient.diagnosis} got the wrong plan` }); // leak
  }
}
