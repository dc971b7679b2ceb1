import nodemailer from 'nodemailer';

const transport = nodemailer.createTransport({
  host: 'smtp.sendgrid.net',
  port: 465,
  secure: true,
  auth: { user: 'apikey', pass: process.env.SENDGRID_KEY },
});

export function deliver(to: string, subject: string, text: string) {
  return transport.sendMail({ from: 'no-reply@orders.example', to, subject, text }); // leak: messaging
}
