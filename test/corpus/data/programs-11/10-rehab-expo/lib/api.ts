import * as SecureStore from 'expo-secure-store';

const BASE = 'https://api.stride-rehab.example/v2';

export interface Plan {
  id: string;
  diagnosis: string;
  surgeryDate: string;
  side: 'left' | 'right';
  exercises: { code: string; title: string; reps: number; sets: number }[];
  therapist: { name: string; phone: string };
}

export interface Me {
  id: string;
  firstName: string;
  lastName: string;
  email: string;
  insurer: string;
}

export interface SessionResult {
  planId: string;
  kneeFlexion: number;
  painBefore: number;
  painAfter: number;
  remarks?: string;
}

async function call<T>(path: string, init: RequestInit = {}): Promise<T> {
  const token = await SecureStore.getItemAsync('token');
  const res = await fetch(`${BASE}${path}`, { ...init, headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' } }); // safe
  if (!res.ok) {
    console.warn(`${init.method ?? 'GET'} ${path.split('/')[1]} -> ${res.status}`); // safe
    throw new Error(`HTTP ${res.status}`);
  }
  return res.json() as Promise<T>;
}

export const api = {
  me: () => call<Me>('/me'),
  plan: () => call<Plan>('/plan'),
  saveSession: (r: SessionResult) => call<{ id: string }>('/sessions', { method: 'POST', body: JSON.stringify(r) }), // safe
  exercises: () => call<Plan['exercises']>('/catalogue/exercises'),
};
