import nodemailer from 'nodemailer';

const transport = nodemailer.createTransport({
  host: 'smtp.mailgun.org',
  port: 465,
  secure: true,
  auth: { user: process.env.SMTP_USER, pass: process.env.SMTP_PASS },
});

export function mail(to: string, subject: string, text: string) {
  return transport.sendMail({ from: 'alerts@pulse.example', to, subject, text });
}
