import Client from 'fhir-kit-client';
import type { Bundle, Patient, Composition } from 'fhir/r4';
import type { CdaDocument } from './cda';

const fhir = new Client({ baseUrl: process.env.FHIR_BASE ?? 'https://fhir.ccd-gateway.example/r4' });

export function toPatient({ person }: CdaDocument): Patient {
  return {
    resourceType: 'Patient',
    identifier: [{ system: 'urn:mrn', value: person.mrn }],
    name: [{ family: person.family, given: [person.given] }],
    birthDate: person.birthTime.replace(/^(\d{4})(\d{2})(\d{2}).*/, '$1-$2-$3'),
    telecom: person.telecom ? [{ value: person.telecom }] : undefined,
  };
}

export async function findOrCreate(doc: CdaDocument): Promise<Patient> {
  const found = (await fhir.search({ resourceType: 'Patient', searchParams: { identifier: doc.person.mrn } })) as Bundle<Patient>;
  if (found.total) return found.entry![0].resource!;
  return (await fhir.create({ resourceType: 'Patient', body: toPatient(doc) as any })) as Patient; // safe
}

export async function writeComposition(patient: Patient, doc: CdaDocument): Promise<Composition> {
  const body: Composition = {
    resourceType: 'Composition',
    status: 'final',
    type: { coding: [{ system: 'http://loinc.org', code: '34133-9' }] },
    date: new Date().toISOString(),
    author: [{ display: doc.custodian }],
    title: 'Continuity of care',
    subject: { reference: `Patient/${patient.id}` },
    section: doc.sections.map((s) => ({ title: s.title, text: { status: 'generated', div: s.narrative } })),
  };
  return (await fhir.create({ resourceType: 'Composition', body: body as any })) as Composition; // safe
}

export async function validateRemote(patient: Patient) {
  const res = await fetch('http://hapi.fhir.org/baseR4/Patient/$validate', { // leak: plaintext
    method: 'POST',
    headers: { 'content-type': 'application/fhir+json' },
    body: JSON.stringify(patient),
  });
  return res.status === 200;
}
