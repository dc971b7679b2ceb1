import FHIR from 'fhirclient';
import type Client from 'fhirclient/lib/Client';
import type { Bundle, Condition, Observation, Patient } from 'fhir/r4';

let clientPromise: Promise<Client> | null = null;

export function getClient(): Promise<Client> {
  if (!clientPromise) {
    clientPromise = FHIR.oauth2.ready();
  }
  return clientPromise;
}

export async function loadPatient(): Promise<Patient> {
  const client = await getClient();
  const patient = (await client.patient.read()) as unknown as Patient;
  console.log('[SMART] launched for', patient); // leak: log
  return patient;
}

export async function loadObservations(code: string): Promise<Observation[]> {
  const client = await getClient();
  const bundle = await client.request<Bundle<Observation>>(`Observation?patient=${client.patient.id}&code=${code}&_count=200`); // safe
  const entries = (bundle.entry ?? []).map((e) => e.resource as Observation);
  console.debug(`[SMART] ${entries.length} observations for LOINC ${code}`); // safe
  return entries;
}

export async function loadConditions(): Promise<Condition[]> {
  const client = await getClient();
  const bundle = await client.request<Bundle<Condition>>(`Condition?patient=${client.patient.id}`);
  return (bundle.entry ?? []).map((e) => e.resource as Condition);
}

export async function searchSiblings(patient: Patient): Promise<number> {
  const client = await getClient();
  const family = patient.name?.[0]?.family ?? '';
  const bundle = await client.request<Bundle>(`Patient?family=${family}&birthdate=${patient.birthDate}&_summary=count`); // leak: url
  return bundle.total ?? 0;
}

export async function capability(): Promise<string> {
  const client = await getClient();
  const metadata = await client.request('metadata');
  console.info('[SMART] server', metadata.software?.name, metadata.fhirVersion); // safe
  return metadata.fhirVersion;
}
