import nodemailer from 'nodemailer';

const transport = nodemailer.createTransport({ host: process.env.SMTP_HOST, port: 25, secure: false, ignoreTLS: true });
const secureTransport = nodemailer.createTransport({ host: process.env.SMTP_HOST, port: 465, secure: true });

export async function mailFrontDesk(subject: string, text: string) {
  await transport.sendMail({ from: 'intake@clinic.example', to: process.env.FRONT_DESK, subject, text }); // leak: plaintext|mail|messag
}

export async function mailDigest(count: number) {
  await secureTransport.sendMail({ from: 'intake@clinic.example', to: process.env.FRONT_DESK, subject: 'Intakes', text: `${count} intakes today` }); // safe
}
