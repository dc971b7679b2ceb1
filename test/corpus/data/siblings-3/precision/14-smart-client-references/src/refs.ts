import FHIR from 'fhirclient';
import type { Bundle, Coverage, Medication, Organization, Practitioner } from 'fhir/r4';
export async function refs() {
  const client = await FHIR.oauth2.ready();
  const coverages = await client.request<Bundle<Coverage>>('Coverage?status=active');
  coverages.entry?.forEach((entry) => console.log(entry.resource?.payor[0].reference)); // safe
  const staff = await client.request<Bundle<Practitioner>>('Practitioner?active=true');
  console.log(staff.entry?.map((entry) => entry.resource?.name)); // safe
  const payer = await client.request<Organization>('Organization/77');
  console.log(JSON.stringify(payer)); // safe
  const drugs = await client.request<Bundle<Medication>>('Medication');
  for (const { resource } of drugs.entry ?? []) console.log(resource?.code?.coding); // safe
}
