import Client from 'fhir-kit-client';

const fhir = new Client({ baseUrl: 'https://fhir.clinic.internal/r4' });

export async function places() {
  const bundle = await fhir.search({ resourceType: 'Location', searchParams: { status: 'active' } });
  for (const { resource } of bundle.entry ?? []) console.log(resource.name, resource.address); // safe: places
}

export async function drugs() {
  const bundle = await fhir.search({ resourceType: 'Medication' });
  console.log(bundle.entry?.map((entry) => entry.resource.code?.text)); // safe: the formulary
}

export async function questions(id) {
  const questionnaire = await fhir.read({ resourceType: 'Questionnaire', id });
  console.log(questionnaire.title, questionnaire.item); // safe: questions without answers
}

export async function answers(id) {
  const response = await fhir.read({ resourceType: 'QuestionnaireResponse', id });
  console.log(response.item); // leak: log
  console.log(response.status, response.questionnaire); // safe
}
