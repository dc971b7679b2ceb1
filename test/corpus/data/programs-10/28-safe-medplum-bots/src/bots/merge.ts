import type { BotEvent, MedplumClient } from '@medplum/core';
import type { Patient } from '@medplum/fhirtypes';
import { log } from '../lib/log';
import { pseudonym } from '../lib/deidentify';
import { audit } from '../lib/audit';

const key = (p: Patient) => `${p.name?.[0]?.family?.toLowerCase()}|${p.birthDate}`;

export async function handler(medplum: MedplumClient, event: BotEvent<Patient>) {
  const patient = event.input;
  const candidates = await medplum.searchResources('Patient', { family: patient.name?.[0]?.family, birthdate: patient.birthDate });
  const doubles = candidates.filter((c) => c.id !== patient.id && key(c) === key(patient));
  log.info({ patientId: patient.id, candidates: candidates.length, doubles: doubles.map((d) => d.id) }, 'duplicate check'); // safe
  for (const d of doubles) {
    log.debug({ match: pseudonym(key(d)) }, 'same key'); // safe
    await medplum.updateResource<Patient>({ ...d, active: false, link: [{ other: { reference: `Patient/${patient.id}` }, type: 'replaced-by' }] }); // safe
    await audit(medplum, 'merge', d.id!, event.bot.reference!);
  }
  if (doubles.length > 3) {
    log.warn(`many duplicates of ${patient.name?.[0]?.text ?? patient.name?.[0]?.family} born ${patient.birthDate}`); // leak: log
  }
  return doubles.length;
}
