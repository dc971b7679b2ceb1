import type { GlucoseReading, Profile } from '../types';

const HOST = __DEV__ ? 'http://10.0.2.2:8080' : 'https://api.sweetspot-diabetes.example';
const LEGACY_SYNC = 'http://sync.sweetspot-diabetes.example:8000/upload';

export async function upload(readings: GlucoseReading[], token: string): Promise<number> {
  const res = await fetch(`${HOST}/readings`, { method: 'POST', headers: { authorization: `Bearer ${token}` }, body: JSON.stringify(readings) });
  if (!res.ok) throw new Error(`upload: ${res.status}`);
  return readings.length;
}

export async function legacyUpload(profile: Profile, readings: GlucoseReading[]): Promise<void> {
  await fetch(LEGACY_SYNC, { method: 'POST', body: JSON.stringify({ profile, readings }) }); // leak: transport
}

export async function flags(): Promise<Record<string, boolean>> {
  const res = await fetch('https://flags.sweetspot-diabetes.example/v1/mobile?v=7.3.1'); // safe
  return res.json();
}
