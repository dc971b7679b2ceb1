import messaging from '@react-native-firebase/messaging';
import { store } from './store';

export async function registerPush() {
  const token = await messaging().getToken();
  console.debug('push token length', token.length);
  messaging().onMessage(async (message) => {
    const { diary } = store.getState();
    console.log('push', message.messageId);
    if (message.data?.kind === 'high') {
      console.log(`high alert for ${diary.profile?.fullName}`, diary.readings[0]); // leak: log
    }
  });
}
