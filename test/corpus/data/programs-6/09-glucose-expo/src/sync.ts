import { useDiary } from './store';
import type { Profile, Reading } from './types';

const HOST = 'https://api.sugarlog.example';
const MIRROR = 'http://mirror.sugarlog.example:8080';

export async function push(token: string, readings: Reading[]): Promise<number> {
  const res = await fetch(`${HOST}/v2/readings`, { // safe
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ readings }),
  });
  console.log('sync', res.status, readings.length); // safe
  if (!res.ok) {
    await fetch(`${MIRROR}/readings`, { method: 'PUT', headers: { authorization: `Bearer ${token}` }, body: JSON.stringify(readings) }); // leak: plaintext
  }
  return res.status;
}

export async function invite(p: Profile): Promise<void> {
  await fetch(`${HOST}/v2/invites`, { method: 'POST', body: JSON.stringify({ clinic: p.clinicEmail }) }); // safe
}

export function latest(): Reading | undefined {
  const list = useDiary.getState().readings;
  return list[list.length - 1];
}
