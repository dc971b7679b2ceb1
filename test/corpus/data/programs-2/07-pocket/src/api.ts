import * as SecureStore from 'expo-secure-store';
import * as Sentry from '@sentry/react-native';
import type { Prescription } from './types';

const BASE = 'https://api.pocket.example';

async function headers() {
  const token = await SecureStore.getItemAsync('token');
  return { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
}

export async function listPrescriptions(): Promise<Prescription[]> {
  const res = await fetch(`${BASE}/prescriptions`, { headers: await headers() });
  const list: Prescription[] = await res.json();
  console.log(`loaded ${list.length} items`); // safe
  return list;
}

export async function requestRefill(rx: Prescription, note: string) {
  const res = await fetch(`${BASE}/refills`, { // safe
    method: 'POST',
    headers: await headers(),
    body: JSON.stringify({ rxNumber: rx.rxNumber, note }),
  });
  if (!res.ok) {
    Sentry.captureMessage(`Refill failed for ${rx.patientName}: ${rx.drugName} ${rx.dosage} (${rx.indication})`); // leak: error_monitor
    throw new Error(`refill_failed_${res.status}`); // safe
  }
}
