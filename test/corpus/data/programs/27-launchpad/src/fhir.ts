import FHIR from 'fhirclient';
import type Client from 'fhirclient/lib/Client';
import type { Bundle, Condition, Medication, Patient, Practitioner, ValueSet } from 'fhir/r4';

let ready: Promise<Client> | undefined;
export const connect = () => (ready ??= FHIR.oauth2.ready());

export async function currentPatient(): Promise<Patient> {
  const client = await connect();
  const patient = await client.patient.read();
  console.log('launch context', patient); // leak: log
  return patient as Patient;
}

export async function conditions(): Promise<Condition[]> {
  const client = await connect();
  const bundle = await client.request<Bundle<Condition>>(`Condition?patient=${client.patient.id}`);
  console.log('conditions', bundle.total); // safe
  return (bundle.entry ?? []).map((e) => e.resource!);
}

export async function me(): Promise<Practitioner> {
  const client = await connect();
  const practitioner = (await client.user.read()) as Practitioner;
  console.log('signed in as', practitioner.name?.[0]?.family); // safe
  return practitioner;
}

export async function severityCodes(): Promise<ValueSet> {
  const client = await connect();
  const vs = await client.request<ValueSet>('ValueSet/condition-severity');
  console.debug(vs); // safe
  return vs;
}

export async function drug(code: string): Promise<Medication> {
  const client = await connect();
  return client.request<Medication>(`Medication/${code}`);
}

export async function matchPatient(family: string, birthdate: string): Promise<Bundle<Patient>> {
  const client = await connect();
  return client.request<Bundle<Patient>>(`Patient?family=${family}&birthdate=${birthdate}`); // leak: url
}
