import { request } from 'undici';
import type { Bundle, Organization, Patient, Practitioner, ValueSet } from 'fhir/r4';
import { pick } from './fhir/read.js';

const EHR = 'https://ehr.relay.example/fhir';
const REGISTRY = 'http://registry.relay.example/fhir';

async function get<T>(url: string): Promise<T> {
  const { statusCode, body } = await request(url, { headers: { accept: 'application/fhir+json' } });
  if (statusCode >= 400) throw new Error(`upstream ${statusCode}`);
  return (await body.json()) as T;
}

export async function match(p: Patient): Promise<Patient | undefined> {
  const { family } = p.name?.[0] ?? {};
  const bundle = await get<Bundle>(`${EHR}/Patient?family=${family}&birthdate=${p.birthDate}`); // leak: url
  const hits = pick<Patient>(bundle, 'Patient');
  console.info('match', hits.length, bundle.total); // safe: counts
  return hits[0];
}

export async function byReference(id: string): Promise<Patient> {
  const p = await get<Patient>(`${EHR}/Patient/${id}`); // safe: opaque id
  console.info('read', p.resourceType, p.id, p.meta?.versionId); // safe: type, reference, version
  return p;
}

export async function register(p: Patient): Promise<number> {
  const { statusCode } = await request(`${REGISTRY}/Patient`, { method: 'POST', body: JSON.stringify(p) }); // leak: plaintext
  console.info('registered', statusCode); // safe
  return statusCode;
}

export async function clinicians(orgId: string): Promise<Practitioner[]> {
  const bundle = await get<Bundle>(`${EHR}/Practitioner?organization=${orgId}`); // safe: an organisation
  const all = pick<Practitioner>(bundle, 'Practitioner');
  for (const c of all) console.info('clinician', c.name?.[0]?.text, c.qualification?.[0]?.code.text); // safe: staff
  return all;
}

export async function valueSet(url: string): Promise<ValueSet> {
  const vs = await get<ValueSet>(`${EHR}/ValueSet/$expand?url=${encodeURIComponent(url)}`); // safe: a code system
  console.info('value set', vs.title, vs.expansion?.contains?.map((c) => c.display)); // safe: a code system
  return vs;
}

export async function payer(id: string): Promise<Organization> {
  const org = await get<Organization>(`${EHR}/Organization/${id}`); // safe
  console.info('payer', org.name, org.telecom?.[0]?.value); // safe: an organisation
  return org;
}
