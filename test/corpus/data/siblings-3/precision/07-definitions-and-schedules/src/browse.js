import Client from 'fhir-kit-client';
const client = new Client({ baseUrl: 'https://fhir.example/r4' });
export async function browse() {
  const map = await client.read({ resourceType: 'ConceptMap', id: 'icd' });
  console.log(map.title); // safe
  const places = await client.search({ resourceType: 'Location', searchParams: { status: 'active' } });
  for (const entry of places.entry ?? []) console.log(entry.resource.name); // safe
  console.log(await client.capabilityStatement()); // safe
}
