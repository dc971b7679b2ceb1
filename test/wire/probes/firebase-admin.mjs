import { initializeApp } from 'firebase-admin/app';
import { getMessaging } from 'firebase-admin/messaging';

const credential = { getAccessToken: async () => ({ access_token: 'none', expires_in: 3600 }) };
const app = initializeApp({ credential, projectId: 'clinic' });

export const calls = {
  'getMessaging().send': (mark) =>
    getMessaging(app)
      .send({
        token: 't',
        notification: { title: mark('notification.title'), body: mark('notification.body') },
        data: { mrn: mark('data') },
      })
      .then(() => undefined),
};
