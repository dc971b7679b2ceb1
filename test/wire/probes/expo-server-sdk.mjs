import { Expo } from 'expo-server-sdk';

const expo = new Expo();
export const answers = [{ path: '/--/api/v2/push/send', body: { data: [{ status: 'ok', id: '1' }] } }];

export const calls = {
  sendPushNotificationsAsync: (mark) =>
    expo
      .sendPushNotificationsAsync([{ to: 'ExponentPushToken[x]', title: mark('title'), body: mark('body'), data: { name: mark('data') } }])
      .then(() => undefined),
};
