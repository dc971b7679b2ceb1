import { Auth } from '@vonage/auth';
import { Vonage } from '@vonage/server-sdk';

const vonage = new Vonage(new Auth({ apiKey: 'none', apiSecret: 'none' }));
export const answers = [{ path: '/sms/json', body: { 'message-count': '1', messages: [{ status: '0' }] } }];

export const calls = {
  'sms.send': (mark) => vonage.sms.send({ to: mark('to'), from: 'a', text: mark('text') }).then(() => undefined),
};
