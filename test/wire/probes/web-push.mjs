import webpush from 'web-push';
import { settled } from '../provoked.mjs';

const keys = webpush.generateVAPIDKeys();
webpush.setVapidDetails('mailto:clinic@example.org', keys.publicKey, keys.privateKey);
const subscription = {
  endpoint: 'https://updates.push.services.mozilla.com/wpush/v2/x',
  keys: { p256dh: keys.publicKey, auth: Buffer.alloc(16, 1).toString('base64url') },
};

export const calls = {
  sendNotification: (mark) => settled(webpush.sendNotification(subscription, mark('arg[1]'), { topic: mark('topic').slice(0, 32) })),
};
