import Client from 'fhir-kit-client';

const fhir = new Client({ baseUrl: process.env.FHIR_BASE });

export async function hospitals() {
  const bundle = await fhir.search({ resourceType: 'Organization', searchParams: { type: 'prov' } });
  for (const { resource } of bundle.entry) console.log(resource.name, resource.telecom); // safe: organizations
}

export async function forms() {
  const bundle = await fhir.search({ resourceType: 'Questionnaire' });
  for (const { resource } of bundle.entry) console.log(resource.title, resource.item); // safe: questions without answers
}

export async function vocabulary() {
  const set = await fhir.read({ resourceType: 'ValueSet', id: 'allergy-codes' });
  console.log('codes', set.expansion?.contains); // safe: a vocabulary
}

export async function arrivals() {
  const bundle = await fhir.search({ resourceType: 'Patient', searchParams: { active: true } });
  console.log('arrivals', bundle.total); // safe: a count
  for (const { resource } of bundle.entry) console.log(resource.name, resource.birthDate); // leak: log
}
