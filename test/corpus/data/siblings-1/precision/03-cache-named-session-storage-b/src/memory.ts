import type { Patient } from 'fhir/r4';

const localStorage = new Map<string, Patient>();
interface Router { push(step: string): number }

export function remember(patient: Patient): number {
  localStorage.set(patient.id ?? '', patient); // safe: a map in memory
  const sessionStorage: Record<string, string | undefined> = {};
  sessionStorage.born = patient.birthDate; // safe: a local object
  const router: Router = { push: (step) => steps.push(step) };
  const steps: string[] = [];
  router.push(`${patient.name?.[0]?.family} registered`); // safe: a list of steps
  const fetch = (key: string): Patient | undefined => localStorage.get(key);
  fetch(`${patient.name?.[0]?.family}?x=${patient.birthDate}`); // safe: an own look-up
  return localStorage.size;
}

export function persist(patient: Patient): void {
  window.localStorage.setItem('current', JSON.stringify(patient)); // leak: client_storage
  window.localStorage.setItem('size', String(localStorage.size)); // safe
}
