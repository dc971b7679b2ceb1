import { createCipheriv, randomBytes } from 'node:crypto';

export interface Admission {
  _id: string;
  patient: { mrn: string; lastName: string; firstName: string; birthDate: string; ssn: string };
  ward: string;
  attending: { npi: string; name: string };
  diagnosis: { icd: string; text: string };
  admittedAt: Date;
}

export type AdmissionEvent = { type: 'admitted' | 'transferred' | 'discharged'; admission: Admission };

export function label(a: Admission): string {
  return `${a.patient.lastName}, ${a.patient.firstName} (${a.patient.mrn})`;
}

export function seal(plain: string, key: Buffer): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64');
}
