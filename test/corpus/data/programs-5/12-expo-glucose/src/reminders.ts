import * as Notifications from 'expo-notifications';
import type { Profile } from './types';

const PUSH = 'https://exp.host/--/api/v2/push/send';

export async function scheduleLocal(hour: number): Promise<void> {
  await Notifications.scheduleNotificationAsync({ // safe
    content: { title: 'Sugarlane', body: 'Time for your diary' },
    trigger: { hour, minute: 0, repeats: true },
  });
}

export async function alertCaregiver(expoToken: string, profile: Profile, mgdl: number): Promise<void> {
  await fetch(PUSH, { // leak: messaging
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ to: expoToken, title: `${profile.fullName} is low`, body: `${mgdl} mg/dl, ${profile.diabetesType}` }),
  });
}
