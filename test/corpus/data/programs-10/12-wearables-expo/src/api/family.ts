import AsyncStorage from '@react-native-async-storage/async-storage';
import type { HealthValue } from 'react-native-health';
import { useProfile } from '../store/profile';

const EXPO_PUSH = 'https://exp.host/--/api/v2/push/send';

interface FamilyMember {
  pushToken: string;
  relation: 'spouse' | 'child' | 'parent';
}

async function family(): Promise<FamilyMember[]> {
  const raw = await AsyncStorage.getItem('family.tokens');
  const list: FamilyMember[] = raw ? JSON.parse(raw) : [];
  console.debug('family size', list.length); // safe
  return list;
}

async function push(to: string, body: string) {
  const res = await fetch(EXPO_PUSH, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ to, title: 'SteadyBeat', body }) });
  if (!res.ok) console.warn('push not accepted', res.status); // safe
}

export async function onEpisode(samples: HealthValue[]) {
  const { profile } = useProfile.getState();
  const worst = samples.reduce((a, b) => (b.value > a.value ? b : a));
  for (const { pushToken } of await family()) {
    await push(pushToken, `${profile?.name}: ${Math.round(worst.value)} bpm, known ${profile?.condition}`); // leak: push|messag
  }
  await AsyncStorage.setItem('episodes.count', String(samples.length)); // safe
}

export async function weeklyNudge() {
  for (const f of await family()) await push(f.pushToken, 'Your weekly overview is ready in the app.'); // safe
}
