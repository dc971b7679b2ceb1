import { Platform } from 'react-native';
import type { HomeVisit } from '../models';

const BASE = 'https://field-api.roundtrip.example';
const LEGACY_BASE = 'http://legacy.roundtrip.example';

export class ApiError extends Error {
  constructor(readonly status: number, readonly requestId: string) {
    super(`request ${requestId} failed with ${status}`);
  }
}

export async function complete(visit: HomeVisit, note: string): Promise<void> {
  const res = await fetch(`${BASE}/visits/${visit.id}/complete`, { method: 'POST', body: JSON.stringify({ note, vitals: visit.vitals }) }); // safe: own host over TLS
  if (!res.ok) throw new ApiError(res.status, res.headers.get('x-request-id') ?? '');
}

export async function eligibility(visit: HomeVisit): Promise<boolean> {
  const res = await fetch(`${BASE}/eligibility?medicare=${visit.recipient.medicareNumber}`); // leak: url
  return res.ok;
}

export async function syncLegacy(visits: HomeVisit[]): Promise<void> {
  for (const v of visits) {
    const body = JSON.stringify({ who: v.recipient.fullName, vitals: v.vitals });
    await fetch(`${LEGACY_BASE}/sync`, { method: 'POST', body }); // leak: plaintext
  }
}

export async function withRetry<T>(label: string, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (e) {
    if (e instanceof ApiError) console.warn(label, Platform.OS, e.status, e.requestId); // safe: status and request id
    return run();
  }
}
