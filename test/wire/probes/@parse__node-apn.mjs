import apn from '@parse/node-apn';
import { generateKeyPairSync } from 'node:crypto';
import { settled } from '../provoked.mjs';

const { privateKey } = generateKeyPairSync('ec', {
  namedCurve: 'P-256',
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
});
const provider = new apn.Provider({ token: { key: Buffer.from(privateKey), keyId: 'K', teamId: 'T' }, production: true });

export const calls = {
  send: (mark) =>
    settled(
      provider.send(
        new apn.Notification({
          alert: { title: mark('title'), body: mark('body') },
          payload: { name: mark('payload') },
          topic: 'org.example',
        }),
        'a'.repeat(64),
      ),
    ).then(() => undefined),
};
