import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import nodemailer from 'nodemailer';

const sns = new SNSClient({});
const smtp = nodemailer.createTransport({ host: 'mail.partner-relay.example', port: 25, secure: false, ignoreTLS: true });

export const text = (PhoneNumber: string, Message: string) => sns.send(new PublishCommand({ PhoneNumber, Message }));

export const slack = (payload: object) =>
  fetch(process.env.SLACK_WEBHOOK!, { method: 'POST', body: JSON.stringify(payload) });

export const mail = (to: string, subject: string, body: string) => smtp.sendMail({ from: 'ops@infuse.example', to, subject, text: body });
