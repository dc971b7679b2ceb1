import nodemailer, { type SendMailOptions } from 'nodemailer';
import { consola } from 'consola';

const transporter = nodemailer.createTransport({
  host: process.env.SMTP_HOST ?? 'smtp.mailgun.org',
  port: 465,
  secure: true,
  auth: { user: process.env.SMTP_USER, pass: process.env.SMTP_PASS },
});

const FROM = '"Nourish" <noreply@nourish.example>';

const layout = (inner: string) => `<!doctype html><body style="font-family:sans-serif">${inner}<hr><small>Nourish Recovery</small></body>`;

export async function sendMail(to: string, subject: string, text: string) {
  const options: SendMailOptions = { from: FROM, to, subject, html: layout(`<p>${text}</p>`) };
  const info = await transporter.sendMail(options); // leak: messaging
  consola.info('mail accepted', info.messageId, info.accepted.length); // safe
}

export async function sendNewsletter(editors: string[], issue: number) {
  for (const to of editors) {
    await transporter.sendMail({ from: FROM, to, subject: `Issue ${issue} is ready for review`, html: layout('<p>Please proof-read.</p>') }); // safe
  }
  consola.info(`issue ${issue} sent to ${editors.length} editors`); // safe
}

export async function inviteTherapist(therapist: { name: string; email: string }, code: string) {
  const html = layout(`<p>Hello ${therapist.name}, your invitation code is ${code}.</p>`);
  const info = await transporter.sendMail({ from: FROM, to: therapist.email, subject: 'Join Nourish', html }); // safe
  consola.info('therapist invited', therapist.name, info.messageId); // safe
}

export async function verifySmtp() {
  try {
    await transporter.verify();
    consola.success('smtp ok'); // safe
  } catch (e) {
    consola.error('smtp', (e as { code?: string }).code); // safe
  }
}
