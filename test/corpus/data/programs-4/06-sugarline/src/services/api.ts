import { vault } from './storage';
import type { GlucoseReading, InsulinDose, Profile } from '../types';

const BASE = 'https://api.sugarline.example/v3';

async function call<T>(method: string, path: string, body?: unknown): Promise<T> {
  const token = await vault.get('token');
  const res = await fetch(BASE + path, {
    method,
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: body ? JSON.stringify(body) : undefined,
  });
  if (!res.ok) throw new Error(`${method} ${path.split('?')[0]} gave ${res.status}`);
  return res.json() as Promise<T>;
}

export const api = {
  profile: () => call<Profile>('GET', '/me'),
  pushReadings: (readings: GlucoseReading[]) => call<{ accepted: number }>('POST', '/readings/batch', { readings }), // safe
  pushDoses: (doses: InsulinDose[]) => call<{ accepted: number }>('POST', '/doses/batch', { doses }), // safe
  advice: (mgdl: number, units: number) => call<{ text: string }>('GET', `/advice?glucose=${mgdl}&onboard=${units}`), // leak: url
  foods: (q: string) => call<{ items: { name: string; carbs: number }[] }>('GET', `/foods?q=${encodeURIComponent(q)}`), // safe
};
