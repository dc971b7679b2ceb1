import formData from 'form-data';
import Mailgun from 'mailgun.js';

const mg = new Mailgun(formData).client({ username: 'api', key: process.env.MAILGUN_KEY! });

export interface Mail {
  to: string;
  subject: string;
  text: string;
}

export const sendMail = (mail: Mail) => mg.messages.create('stridewell.example', { from: 'hello@stridewell.example', ...mail });
