import Client from 'fhir-kit-client';

const client = new Client({ baseUrl: 'https://fhir.hospital.example/r4' });

export async function capabilities() {
  console.log(await client.capabilityStatement()); // safe
}
export async function formulary() {
  const found = await client.search({ resourceType: 'MedicationKnowledge', searchParams: { status: 'active' } });
  console.log(found); // safe
}
export async function* wards() {
  let page = await client.search({ resourceType: 'Location', searchParams: { _count: 50 } });
  while (page) {
    console.log(page.entry?.map((e: { resource: { name: string } }) => e.resource.name)); // safe
    yield page;
    page = (await client.nextPage({ bundle: page as never })) as never;
  }
}
export async function conditions() {
  const found = await client.search({ resourceType: 'Condition', searchParams: { _count: 5 } });
  console.log(found); // leak: log
}
