import * as Notifications from 'expo-notifications';
import AsyncStorage from '@react-native-async-storage/async-storage';
import type { Visit } from '../types';

Notifications.setNotificationHandler({
  handleNotification: async () => ({ shouldShowAlert: true, shouldPlaySound: false, shouldSetBadge: true }),
});

function contentFor(visit: Visit) {
  const worst = visit.wounds.reduce((a, b) => (b.stage > a.stage ? b : a));
  return {
    title: `Visit ${visit.patient.name}`,
    body: `${visit.patient.address} – stage ${worst.stage} ${worst.etiology} wound, ${worst.site}`,
  };
}

export async function scheduleVisits(visits: Visit[]) {
  await Notifications.cancelAllScheduledNotificationsAsync(); // safe
  for (const visit of visits) {
    await Notifications.scheduleNotificationAsync({ // leak: push
      content: contentFor(visit),
      trigger: { date: new Date(new Date(visit.scheduledFor).getTime() - 30 * 60_000) },
    });
  }
  await Notifications.setBadgeCountAsync(visits.length); // safe
  console.log('scheduled', visits.length, 'reminders'); // safe
}

export async function remindSync() {
  await Notifications.scheduleNotificationAsync({ content: { title: 'Mendwell', body: 'You have unsent measurements.' }, trigger: null }); // safe
}

export async function notifyFamily(pushToken: string, visit: Visit) {
  const { title, body } = contentFor(visit);
  await fetch('https://exp.host/--/api/v2/push/send', { // leak: push
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ to: pushToken, title, body }),
  });
}

export async function registerDevice(nurseId: string) {
  const token = (await Notifications.getExpoPushTokenAsync()).data;
  await AsyncStorage.setItem('push-token', token); // safe
  console.log('device registered for nurse', nurseId); // safe
  return token;
}
