import sgMail from '@sendgrid/mail';
import OneSignal from 'onesignal-node';
import { Sender } from './base.js';

sgMail.setApiKey(process.env.SENDGRID_KEY!);
const onesignal = new OneSignal.Client(process.env.ONESIGNAL_APP!, process.env.ONESIGNAL_KEY!);

export class MailSender extends Sender<string> {
  protected async deliver(to: string, subject: string, text: string) {
    await sgMail.send({ to, from: 'care@courier.example', subject, text });
  }
}

export class PushSender extends Sender<string> {
  protected async deliver(playerId: string, heading: string, content: string) {
    await onesignal.createNotification({ include_player_ids: [playerId], headings: { en: heading }, contents: { en: content } });
  }
}
