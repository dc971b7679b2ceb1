import africastalking from 'africastalking';
import { settled } from '../provoked.mjs';

const client = africastalking({ apiKey: 'none', username: 'clinic' });

export const calls = {
  'SMS.send': (mark) => settled(client.SMS.send({ to: ['+254711000000'], message: mark('message') })).then(() => undefined),
  'WHATSAPP.sendMessage': (mark) =>
    settled(client.WHATSAPP.sendMessage({ waNumber: '+254711000000', phoneNumber: '+254711000001', body: { message: mark('body') } })).then(
      () => undefined,
    ),
};
