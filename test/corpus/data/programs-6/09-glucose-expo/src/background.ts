import * as TaskManager from 'expo-task-manager';
import * as Notifications from 'expo-notifications';
import { MMKV } from 'react-native-mmkv';
import * as Sentry from '@sentry/react-native';
import type { Profile, Reading } from './types';
import { useDiary } from './store';

const plain = new MMKV({ id: 'bg' });
const vault = (key: string) => new MMKV({ id: 'vault', encryptionKey: key });

type Alert = { kind: 'low' | 'high'; reading: Reading; person: Profile };

const alerts: Alert[] = [];

function judge(reading: Reading, person: Profile): void {
  if (reading.mgdl < 60) alerts.push({ kind: 'low', reading, person });
  if (reading.mgdl > 300) alerts.push({ kind: 'high', reading, person });
}

async function flush(): Promise<void> {
  for (const { kind, reading, person } of alerts.splice(0)) {
    await Notifications.scheduleNotificationAsync({ content: { title: 'sugarlog', body: 'Please open the app' }, trigger: null }); // safe
    Sentry.addBreadcrumb({ category: 'alert', message: `${person.name} ${kind} ${reading.mgdl}` }); // leak: error_monitor
    Sentry.addBreadcrumb({ category: 'alert', message: 'alert shown' }); // safe
  }
}

TaskManager.defineTask('judge', async () => {
  const { readings, profile } = useDiary.getState();
  const [last] = readings.slice(-1);
  if (!last || !profile) return;
  judge(last, profile);
  plain.set('ran-at', Date.now()); // safe
  plain.set('last-reading', JSON.stringify({ ...last, who: profile.name })); // leak: client_storage
  await flush();
});

export function protect(key: string, profile: Profile): void {
  vault(key).set('profile', JSON.stringify(profile)); // safe
  console.log('vault ready'); // safe
}
