import type { Patient } from 'fhir/r4';
import type { Context } from 'hono';
import { ship } from './axiom';
import type { AppEnv } from './env';

interface Candidate {
  linkId: string;
  score: number;
}

export async function crossMatch(c: Context<AppEnv>, p: Patient): Promise<Candidate[]> {
  const query = { given: p.name?.[0]?.given, family: p.name?.[0]?.family, dob: p.birthDate, phone: p.telecom?.[0]?.value, zip: p.address?.[0]?.postalCode };
  const res = await fetch('https://match.idgraph.example/v2/resolve', { // leak: third_party
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(query),
  });
  const candidates = ((await res.json()) as { candidates: Candidate[] }).candidates;
  ship(c, 'match.done', { candidates: candidates.length, best: Math.max(0, ...candidates.map((x) => x.score)) }); // safe
  return candidates;
}

export async function expand(valueSet: string): Promise<{ code: string; display: string }[]> {
  const res = await fetch(`https://tx.fhir.org/r4/ValueSet/$expand?url=${encodeURIComponent(valueSet)}&count=500`); // safe
  const json = (await res.json()) as { expansion: { contains: { code: string; display: string }[] } };
  console.log('expanded', valueSet, json.expansion.contains.length); // safe
  return json.expansion.contains;
}
