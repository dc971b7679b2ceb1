import { Conflict } from './problem.js';

export function book(patient, slot, taken) {
  if (taken.has(slot)) throw new Conflict('slot is taken', { patient, slot });
  taken.set(slot, patient.id);
}

export function tryBook(patient, slot, taken) {
  try {
    book(patient, slot, taken);
    return true;
  } catch (problem) {
    console.warn('not booked', problem.message); // safe: constant text
    console.warn('not booked', problem.details); // leak: log
    return false;
  }
}
