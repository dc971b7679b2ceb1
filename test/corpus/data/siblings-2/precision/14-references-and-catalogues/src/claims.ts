import FHIR from 'fhirclient';
import type { Bundle, Claim, Device, Encounter, Patient, PractitionerRole } from 'fhir/r4';

export async function insurers(): Promise<void> {
  const client = await FHIR.oauth2.ready();
  const bundle = await client.request<Bundle<Claim>>('Claim?status=active');
  for (const { resource } of bundle.entry ?? []) {
    console.log('insurer', resource?.insurer?.reference); // safe: Organization/<id>
    console.log('provider', resource?.provider.reference); // safe: Organization/<id>
    console.log('diagnoses', resource?.diagnosis); // leak: log
  }
}

export async function wards(): Promise<void> {
  const client = await FHIR.oauth2.ready();
  const bundle = await client.request<Bundle<Encounter>>('Encounter?status=in-progress');
  for (const { resource } of bundle.entry ?? []) console.log(resource?.serviceProvider?.reference, resource?.status); // safe: Organization/<id> and a status
}

export async function colleagues(id: string): Promise<void> {
  const client = await FHIR.oauth2.ready();
  const role = await client.request<PractitionerRole>(`PractitionerRole/${id}`);
  console.log('role', JSON.stringify(role)); // safe: staff
  const device = await client.request<Device>(`Device/${id}`);
  console.log('device', device.manufacturer, device.modelNumber); // safe: a product
}

export async function who(): Promise<void> {
  const client = await FHIR.oauth2.ready();
  const patient = await client.patient.read();
  const again = await client.request<Patient>(`Patient/${patient.id}`);
  console.log('signed in for', JSON.stringify(again)); // leak: log
  console.log('signed in for', again.id); // safe: an opaque id
}
