import type { Patient } from 'fhir/r4';
import { withRetry } from './retry.js';

export const push = (patient: Patient, send: (p: Patient) => Promise<void>) =>
  withRetry(patient, async (p) => send(p), { tries: 5 });

export const pull = (id: string, load: (id: string) => Promise<Patient>) => withRetry(id, async (one) => load(one));
