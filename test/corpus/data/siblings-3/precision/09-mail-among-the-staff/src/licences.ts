import sgMail from '@sendgrid/mail';
import { Resend } from 'resend';
import { Banner } from './Banner.js';
const OPS_INBOX = process.env.OPS_INBOX ?? '';
const resend = new Resend(process.env.RESEND_KEY);
export class Licences {
  async used(total: number) {
    await sgMail.send({ to: OPS_INBOX, from: 'noreply@clinic.example', subject: 'Licences', text: `${total} in use` }); // safe
    await resend.emails.send({ to: OPS_INBOX, from: 'noreply@clinic.example', subject: 'Licences', react: Banner() }); // safe
  }
  async addReceptionist(colleague: { workEmail: string; role: 'receptionist' | 'nurse' }) {
    await sgMail.send({ to: colleague.workEmail, from: 'noreply@clinic.example', subject: 'Welcome', text: `You are a ${colleague.role} now` }); // safe
    console.log(`added ${colleague.role}`); // safe
  }
}
