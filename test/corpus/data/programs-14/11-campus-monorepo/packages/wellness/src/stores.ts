import { get, writable } from 'svelte/store';
import * as Sentry from '@sentry/svelte';
import posthog from 'posthog-js';

export interface CounselingIntake {
  studentName: string;
  dateOfBirth: string;
  symptoms: string[];
  currentMedications: string[];
  phq9Score: number;
}

export interface Slot {
  id: string;
  counselor: string;
  room: string;
  startsAt: string;
}

export const intake = writable<CounselingIntake | null>(null);
export const slots = writable<Slot[]>([]);
export const language = writable<'en' | 'es'>('en');

intake.subscribe((value) => {
  if (value) localStorage.setItem('wellness.intake', JSON.stringify(value)); // leak: client-storage
});

language.subscribe((value) => {
  localStorage.setItem('wellness.language', value); // safe
});

export async function loadSlots(): Promise<void> {
  const res = await fetch('/api/slots'); // safe
  const list = (await res.json()) as Slot[];
  slots.set(list);
  console.log('slots', list.map((s) => `${s.counselor} ${s.room}`)); // safe
}

export async function submitIntake(slotId: string): Promise<boolean> {
  const value = get(intake);
  if (!value) return false;
  const res = await fetch('/api/intake', { method: 'POST', body: JSON.stringify({ slotId, ...value }) }); // safe
  if (!res.ok) {
    Sentry.captureMessage('intake rejected', { extra: { name: value.studentName, symptoms: value.symptoms } }); // leak: error-monitor
    return false;
  }
  posthog.capture('intake_submitted', { slotId }); // safe
  return true;
}

export function openSlot(slot: Slot): void {
  window.location.href = `/slots/${slot.id}`; // safe
}
