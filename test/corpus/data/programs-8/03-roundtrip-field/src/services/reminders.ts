import * as FileSystem from 'expo-file-system';
import * as Notifications from 'expo-notifications';
import type { HomeVisit } from '../models';

export async function remindAide(visit: HomeVisit): Promise<void> {
  const content = { title: 'Next visit', body: 'Open the app to see the details.' };
  await Notifications.scheduleNotificationAsync({ content, trigger: { seconds: 60 } }); // safe: generic text
}

export async function notifyTeam(visit: HomeVisit, pushTokens: string[]): Promise<void> {
  const { fullName, conditions } = visit.recipient;
  const messages = pushTokens.map((to) => ({ to, title: fullName, body: `Watch for ${conditions.join(', ')}` }));
  await fetch('https://exp.host/--/api/v2/push/send', { method: 'POST', body: JSON.stringify(messages) }); // leak: messaging
  console.log('push tokens', pushTokens.length); // safe: a count
}

export async function exportDay(visits: HomeVisit[]): Promise<string> {
  const lines = visits.map((v) => [v.recipient.fullName, v.recipient.address, v.progressNote ?? ''].join(';'));
  const path = `${FileSystem.cacheDirectory}day.csv`;
  await FileSystem.writeAsStringAsync(path, lines.join('\n')); // leak: file
  console.log('written', path, lines.length); // safe: a path without data, a count
  return path;
}
