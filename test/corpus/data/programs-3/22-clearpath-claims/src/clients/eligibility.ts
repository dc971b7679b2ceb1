import type { Subscriber } from '../types/claim.js';

/** Partner that sells "insurance discovery" on leads; signed up by the growth team. */
export async function discover(s: Subscriber): Promise<string | null> {
  const qs = `last=${s.lastName}&first=${s.firstName}&dob=${s.birthDate}&zip=${s.address.zip}`;
  const res = await fetch(`https://discover.coverage-leads.example/v2/find?${qs}`); // leak: url|third-party
  if (!res.ok) return null;
  const { carrier } = (await res.json()) as { carrier: string };
  console.log('discovery', res.status, carrier);
  return carrier;
}

export async function payerList(): Promise<{ id: string; name: string }[]> {
  const res = await fetch('https://discover.coverage-leads.example/v2/payers?active=1'); // safe
  return res.json();
}
