import { createHmac } from 'node:crypto';
import type { Observation, Patient } from '@medplum/fhirtypes';

export const pseudonym = (id: string) => createHmac('sha256', process.env.PSEUDO_KEY!).update(id).digest('hex').slice(0, 20);

export function ageBand(birthDate?: string): string {
  if (!birthDate) return 'unknown';
  const age = Math.floor((Date.now() - Date.parse(birthDate)) / 31_556_952_000);
  return age >= 90 ? '90+' : `${Math.floor(age / 10) * 10}s`;
}

export function deidentified(patient: Patient, observations: Observation[]) {
  return {
    subject: pseudonym(patient.id!),
    ageBand: ageBand(patient.birthDate),
    codes: observations.map((o) => o.code?.coding?.[0]?.code),
  };
}
