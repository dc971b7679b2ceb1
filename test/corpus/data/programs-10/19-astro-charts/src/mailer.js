import nodemailer from 'nodemailer';

const transport = nodemailer.createTransport(process.env.SMTP);

export async function sendReading(to, chart) {
  await transport.sendMail({ to, from: 'stars@starfield.example', subject: 'A birth chart for you', text: `Ascendant ${chart.ascendant}, moon in ${chart.moon}` }); // safe
}
