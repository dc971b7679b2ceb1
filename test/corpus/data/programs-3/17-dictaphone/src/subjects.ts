import type { Subject } from './types.js';

export async function loadSubject(encounterId: string): Promise<Subject> {
  const res = await fetch(`${process.env.EHR_URL}/encounters/${encounterId}/subject`);
  if (!res.ok) throw new Error(`subject of encounter ${encounterId}: HTTP ${res.status}`); // safe
  return (await res.json()) as Subject;
}
