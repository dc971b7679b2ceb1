import { initClient } from 'messagebird';
import { logger } from './obs';

const mb = initClient(process.env.MESSAGEBIRD ?? '');

export function sms(recipient: string, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    mb.messages.create({ originator: 'RxRelay', recipients: [recipient], body }, (err, res) => {
      if (err) {
        logger.warn('sms refused', { codes: (err as any).errors?.map((e: { code: number }) => e.code) }); // safe
        return reject(new Error('SMS_REFUSED'));
      }
      resolve(res!.id);
    });
  });
}
