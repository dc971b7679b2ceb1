import { getMessaging } from 'firebase-admin/messaging';
import { logger } from 'firebase-functions';
import twilio from 'twilio';

export interface Channel {
  send(to: string, body: string): Promise<void>;
}

export class SmsChannel implements Channel {
  private client = twilio(process.env.TWILIO_SID, process.env.TWILIO_TOKEN);

  async send(to: string, body: string): Promise<void> {
    await this.client.messages.create({ to, from: process.env.TWILIO_FROM, body });
    logger.info('sms queued'); // safe
  }
}

export class PushChannel implements Channel {
  async send(token: string, body: string): Promise<void> {
    await getMessaging().send({ token, notification: { title: 'Remindly', body } });
    logger.info('push sent'); // safe
  }
}
