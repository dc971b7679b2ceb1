import * as SecureStore from 'expo-secure-store';
import analytics from '@react-native-firebase/analytics';
import type { HealthValue } from 'react-native-health';
import { useProfile } from '../store/profile';

const BASE = 'https://api.steadybeat.example';

async function post(path: string, body: unknown) {
  const token = await SecureStore.getItemAsync('token'); // safe
  const res = await fetch(BASE + path, { // safe
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  });
  if (!res.ok) {
    console.warn('sync', path, res.status); // safe
    throw new Error(`HTTP_${res.status}`); // safe
  }
  return res.json();
}

export async function uploadHeart(samples: HealthValue[]) {
  const { accepted } = await post('/samples', { samples });
  await analytics().logEvent('sync_done', { accepted, queued: samples.length - accepted });
  const { profile } = useProfile.getState();
  if (profile) {
    await analytics().setUserProperties({ condition: profile.condition, meds: profile.medications.join(), name: profile.name }); // leak: analytics
  }
}

export async function askCoach(question: string) {
  const { profile } = useProfile.getState();
  const res = await fetch('https://api.groq.com/openai/v1/chat/completions', { // leak: ai
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${process.env.EXPO_PUBLIC_GROQ}` },
    body: JSON.stringify({
      model: 'llama-3.1-8b-instant',
      messages: [
        { role: 'system', content: `You coach ${profile?.name}, who has ${profile?.condition} and takes ${profile?.medications.join(', ')}.` },
        { role: 'user', content: question },
      ],
    }),
  });
  const body = await res.json();
  console.log('coach', res.status, body.usage?.total_tokens); // safe
  return body.choices[0].message.content as string;
}
