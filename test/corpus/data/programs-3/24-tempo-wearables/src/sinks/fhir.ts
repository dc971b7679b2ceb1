import Client from 'fhir-kit-client';
import type { Enrollee, Measurement } from '../types/measurement.js';

const fhir = new Client({ baseUrl: process.env.FHIR_BASE ?? 'https://fhir.tempo-cardio.example/r4' });

export async function observe(e: Enrollee, m: Measurement) {
  await fhir.create({ // safe
    resourceType: 'Observation',
    body: { resourceType: 'Observation', status: 'final', subject: { reference: `Patient/${e.fhirId}` }, code: { text: m.kind }, valueQuantity: { value: m.value, unit: m.unit }, effectiveDateTime: m.takenAt.toISOString() },
  });
}

export const chartOf = (e: Enrollee) => fhir.search({ resourceType: 'Patient', searchParams: { name: e.name, birthdate: e.dob } }); // leak: url
