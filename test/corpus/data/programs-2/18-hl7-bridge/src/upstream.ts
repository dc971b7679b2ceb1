import { Readable } from 'node:stream';
import { MedplumClient } from '@medplum/core';
import type { Patient } from '@medplum/fhirtypes';
import { Client } from 'basic-ftp';
import pino from 'pino';

export const log = pino({ name: 'bridge' });

const medplum = new MedplumClient({ baseUrl: 'https://fhir.bridge.example/' });

export async function upsertPatient(patient: Patient) {
  const mrn = patient.identifier?.[0].value;
  const existing = await fetch( // leak: url
    `https://fhir.bridge.example/Patient?family=${patient.name?.[0].family}&birthdate=${patient.birthDate}&identifier=${mrn}`,
    { headers: { authorization: `Bearer ${medplum.getAccessToken()}` } },
  ).then((r) => r.json());
  if (existing.total > 0) {
    log.info({ id: existing.entry[0].resource.id }, 'patient matched'); // safe
    return existing.entry[0].resource as Patient;
  }
  const created = await medplum.createResource(patient); // safe
  log.info({ id: created.id, resourceType: created.resourceType }, 'created'); // safe
  return created;
}

export async function archive(controlId: string, raw: string) {
  const ftp = new Client();
  await ftp.access({ host: 'archive.partner.example', user: process.env.FTP_USER, password: process.env.FTP_PASSWORD, secure: false });
  await ftp.uploadFrom(Readable.from(raw), `${controlId}.hl7`); // leak: plaintext|file|third-party
  ftp.close();
}

export { medplum };
