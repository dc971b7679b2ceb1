import * as Notifications from 'expo-notifications';
import axios from 'axios';
import type { HealthProfile } from '@/store/profile';
import type { Reading } from './health';

const LIMITS = { heartRate: 150, bloodGlucose: 250 };

export async function askPermission(): Promise<boolean> {
  const { status } = await Notifications.requestPermissionsAsync();
  console.log('notification permission', status); // safe
  return status === 'granted';
}

export async function dailyNudge(): Promise<void> {
  await Notifications.scheduleNotificationAsync({ // safe
    content: { title: 'Time to move', body: 'A ten minute walk keeps your streak alive.' },
    trigger: { hour: 18, minute: 0, repeats: true },
  });
}

export async function alertCaregiver(profile: HealthProfile, reading: Reading, pushToken: string): Promise<void> {
  const body = `${profile.fullName}: ${reading.kind} ${reading.value} (${profile.conditions.join(', ')})`;
  await axios.post('https://exp.host/--/api/v2/push/send', { to: pushToken, title: 'Health alert', body }); // leak: messaging
}

export async function forwardToCoach(profile: HealthProfile, readings: Reading[]): Promise<void> {
  await axios.post('http://coach.pulse-partner.example/ingest', { name: profile.fullName, conditions: profile.conditions, readings }); // leak: transport
}

export async function checkReadings(profile: HealthProfile, readings: Reading[], pushToken: string): Promise<number> {
  let alerts = 0;
  for (const reading of readings) {
    if (reading.value > LIMITS[reading.kind]) {
      await alertCaregiver(profile, reading, pushToken);
      alerts += 1;
    }
  }
  console.log('alerts sent', alerts); // safe
  return alerts;
}
