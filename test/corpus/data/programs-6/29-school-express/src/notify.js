import { WebClient } from '@slack/web-api';
import nodemailer from 'nodemailer';

const slack = new WebClient(process.env.SLACK_TOKEN);
const mail = nodemailer.createTransport({ host: 'mail.school.example', port: 25 });

export async function announce(text) {
  await slack.chat.postMessage({ channel: '#form-teachers', text }); // safe
}

export async function invite(pupil, topic) {
  await mail.sendMail({ // safe
    to: pupil.guardianEmail,
    subject: `${topic}: ${pupil.firstName}`,
    text: `Dear parents of ${pupil.firstName} ${pupil.lastName}, please come to room 12. We will call ${pupil.guardianPhone}.`,
  });
  console.log('invited', pupil.guardianEmail); // safe
}
