import * as Notifications from 'expo-notifications';
import * as Sentry from '@sentry/react-native';

export async function scheduleReminders(plan) {
  const { status } = await Notifications.requestPermissionsAsync();
  console.log('notifications', status); // safe
  if (status !== 'granted') return 0;
  await Notifications.cancelAllScheduledNotificationsAsync(); // safe
  for (const ex of plan.exercises) {
    await Notifications.scheduleNotificationAsync({ content: { title: 'Time to move', body: 'Open the app for your exercise' }, trigger: { seconds: ex.everySeconds, repeats: true } }); // safe
  }
  Sentry.addBreadcrumb({ category: 'reminders', message: `${plan.exercises.length} scheduled` }); // safe
  return plan.exercises.length;
}

export async function registerPush(api, patient) {
  const token = (await Notifications.getExpoPushTokenAsync()).data;
  await api.post('/push-tokens', { token }); // safe
  console.log('push registered for', patient.firstName, patient.surgery); // leak: log
}
